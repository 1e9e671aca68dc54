package io.scalewell.backend.engine;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes over what dead nodes have left (P5), and sets aside what killed too many of them (P9). */
final class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);
    private static final int AT_ONCE = 200;

    private final AcrossOrganizations across;
    private final ClaimRepository claims;
    private final Settlement settlement;
    private final Handlers handlers;
    private final String node;

    Takeover(
            AcrossOrganizations across, ClaimRepository claims, Settlement settlement, Handlers handlers, String node) {
        this.across = across;
        this.claims = claims;
        this.settlement = settlement;
        this.handlers = handlers;
        this.node = node;
    }

    /** Answers whether there is something to claim now. */
    boolean run() {
        int forward = across.call(claims::bringForward);
        List<Claim> expired = across.call(() -> claims.expired(handlers.kinds(), AT_ONCE));
        expired.forEach(this::takeOver);
        return forward + expired.size() > 0;
    }

    private void takeOver(Claim claim) {
        // this node is alive: it had merely lost the database for a while
        int deaths = claim.nodeDeaths() + (claim.node().equals(node) ? 0 : 1);
        Outcome outcome = FailureRule.afterLoss(claim.job(), deaths, handlers.isOutside(claim.job()));
        NodeLost loss = new NodeLost(claim.node(), deaths);
        if (!settlement.fail(claim, handlers.of(claim.job()), loss, outcome, deaths)) {
            return;
        }
        if (outcome instanceof Outcome.Quarantined) {
            LOG.error("Quarantined, {} nodes were lost while working on it: {}", deaths, claim);
        } else {
            LOG.warn("Taken over from lost node {}: {}", claim.node(), claim);
        }
    }
}
