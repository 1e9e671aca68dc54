package io.scalewell.shared.insight;

import io.scalewell.shared.process.ProcessKey;

/** What is looked at: the runs of a process of ours, or an imported event log. Both answer the same questions. */
public sealed interface Subject {

    record OfProcess(ProcessKey key) implements Subject {}

    record OfEventLog(EventLogId id) implements Subject {}
}
