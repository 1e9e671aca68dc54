package io.scalewell.backend.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.scalewell.backend.tenancy.DatabaseClock;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Builds the parts of a node over what is shared. */
@Component
class EngineNodes {

    private final EngineProperties properties;
    private final Handlers handlers;
    private final AcrossOrganizations across;
    private final ClaimRepository claims;
    private final Settlement settlement;
    private final DatabaseClock database;
    private final MeterRegistry meters;

    EngineNodes(
            EngineProperties properties,
            Handlers handlers,
            AcrossOrganizations across,
            ClaimRepository claims,
            Settlement settlement,
            DatabaseClock database,
            MeterRegistry meters) {
        this.properties = properties;
        this.handlers = handlers;
        this.across = across;
        this.claims = claims;
        this.settlement = settlement;
        this.database = database;
        this.meters = meters;
    }

    NodeClock clock(InstantSource nodeClock) {
        return new NodeClock(nodeClock, database::now);
    }

    /** @param name unique among all processes that ever work on the database */
    EngineNode node(String name, NodeClock clock) {
        Attempt attempt = new Attempt(settlement, new Semaphore(properties.transactions(), true));
        return new EngineNode(
                properties,
                clock,
                new Claiming(across, claims, handlers, properties, name),
                new JobRunner(handlers, attempt, settlement, meters, RandomGenerator.getDefault()),
                new Takeover(across, claims, settlement, handlers, name),
                across,
                claims,
                meters);
    }
}
