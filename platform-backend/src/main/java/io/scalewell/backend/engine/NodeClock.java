package io.scalewell.backend.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the node's clock with the database's (P15). */
final class NodeClock {

    static final Duration EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(NodeClock.class);

    private final InstantSource node;
    private final Supplier<Instant> database;
    private volatile Duration offset = Duration.ZERO;
    private volatile Drift drift = Drift.NONE;

    NodeClock(InstantSource node, Supplier<Instant> database) {
        this.node = node;
        this.database = database;
    }

    /** Asks the database; a slow answer counts half for each way. */
    Duration measure() {
        Instant before = node.instant();
        Instant there = database.get();
        Instant middle = before.plus(Duration.between(before, node.instant()).dividedBy(2));
        offset = Duration.between(middle, there);
        Drift now = Drift.of(offset);
        if (now != drift) {
            report(now);
        }
        drift = now;
        return EVERY;
    }

    private void report(Drift now) {
        switch (now) {
            case NONE -> LOG.info("The node's clock agrees with the database's again");
            case WARNS -> LOG.warn("The database's clock is {} ahead of this node's: set the node's clock", offset);
            case STOPS ->
                LOG.error("The database's clock is {} ahead of this node's: no job is claimed until it is set", offset);
        }
    }

    boolean mayClaim() {
        return drift != Drift.STOPS;
    }

    /** What has to be added to the node's clock to get the database's. */
    Duration offset() {
        return offset;
    }

    /** The database's time, as far as the node can tell without asking. */
    Instant corrected() {
        return node.instant().plus(offset);
    }
}
