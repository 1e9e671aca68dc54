package io.scalewell.backend.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Takes due jobs from the queue, fairly over organizations, and starts them. */
final class Claiming {

    private static final Logger LOG = LoggerFactory.getLogger(Claiming.class);
    private static final UUID LOWEST = new UUID(0, 0);
    private static final int ORGANIZATIONS_AT_ONCE = 200;

    private final AcrossOrganizations across;
    private final ClaimRepository claims;
    private final Handlers handlers;
    private final FairShare share;
    private final EngineProperties properties;
    private final String node;

    /** The last organization that was served; the next turn begins after it. Touched by the claiming thread alone. */
    private UUID lastServed = LOWEST;

    Claiming(
            AcrossOrganizations across,
            ClaimRepository claims,
            Handlers handlers,
            EngineProperties properties,
            String node) {
        this.across = across;
        this.claims = claims;
        this.handlers = handlers;
        this.share = new FairShare(properties.places());
        this.properties = properties;
        this.node = node;
    }

    /** @param held how many places each organization holds now */
    List<Claim> claim(Map<UUID, Integer> held) {
        try {
            return across.call(() -> {
                Map<UUID, Integer> allotted = share.allot(held, organizationsInTurn());
                if (allotted.isEmpty()) {
                    return List.of();
                }
                lastServed = List.copyOf(allotted.keySet()).getLast();
                return claims.claim(allotted, handlers.kinds(), node, properties.lease());
            });
        } catch (DuplicateKeyException e) {
            LOG.debug("Another node began a job with the same serial key at the same moment");
            return List.of();
        }
    }

    private List<UUID> organizationsInTurn() {
        Set<UUID> organizations =
                new LinkedHashSet<>(claims.organizationsWithDueJobs(lastServed, ORGANIZATIONS_AT_ONCE));
        if (organizations.size() < ORGANIZATIONS_AT_ONCE && !lastServed.equals(LOWEST)) {
            organizations.addAll(claims.organizationsWithDueJobs(LOWEST, ORGANIZATIONS_AT_ONCE));
        }
        return new ArrayList<>(organizations);
    }
}
