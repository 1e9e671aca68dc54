package io.scalewell.backend.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine works on this node.
 *
 * @param places how many jobs run at once
 * @param transactions how many of them may be within a transaction, and so hold a connection
 * @param lease how long a claim holds without a sign of life; a dead node's work is taken over after it
 * @param idle the longest pause between two looks at the queue
 * @param drain how long a stopping node lets its jobs finish
 * @param queueLimit how many jobs of an organization may wait (P11)
 * @param retention how long finished jobs are kept
 */
@ConfigurationProperties("scalewell.engine")
public record EngineProperties(
        @DefaultValue("48") int places,
        @DefaultValue("6") int transactions,
        @DefaultValue("15s") Duration lease,
        @DefaultValue("1s") Duration idle,
        @DefaultValue("12s") Duration drain,
        @DefaultValue("100000") int queueLimit,
        @DefaultValue("7d") Duration retention) {

    /** Signs of life come three times within a lease. */
    Duration renewal() {
        return lease.dividedBy(3);
    }
}
