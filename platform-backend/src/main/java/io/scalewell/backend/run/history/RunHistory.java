package io.scalewell.backend.run.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what happened. Each method is one indexed statement. */
public interface RunHistory {

    /** By completion. */
    List<CompletedRun> completed(RunSelection selection);

    /** The rounds of the selected runs, run by run, each in order of completion. */
    List<Round> rounds(RunSelection selection);

    /** Completed tasks of the selected runs that had a due instant, and how many of them kept it. */
    Punctuality punctuality(RunSelection selection);

    /** Open tasks of running runs by step. */
    Map<String, Long> openTasks(UUID process);

    /** Titles of tasks that were added to runs, by key. */
    Map<String, String> addedTitles(UUID process);

    long running(UUID process);

    /** Runs of all processes completed in a period, by completion. */
    List<CompletedRun> completedOfAll(Instant from, Instant to);

    /** What was waited in runs of all processes that were completed in a period, per step, elapsed. */
    List<StepWaiting> waitingOfAll(Instant from, Instant to);

    /** Like {@link #completedOfAll}, of some processes only. */
    List<CompletedRun> completedOf(Collection<UUID> processes, Instant from, Instant to);

    /** Like {@link #waitingOfAll}, of some processes only. */
    List<StepWaiting> waitingOf(Collection<UUID> processes, Instant from, Instant to);

    record Punctuality(long due, long kept) {}

    /** @param title of the step, as its newest task has it */
    record StepWaiting(String processKey, String title, Duration waiting) {}
}
