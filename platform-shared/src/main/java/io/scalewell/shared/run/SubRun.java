package io.scalewell.shared.run;

/**
 * The run that does a task of kind {@code SUBPROCESS}.
 *
 * @param done number of its completed and skipped tasks
 * @param total number of all its tasks
 */
public record SubRun(RunKey run, String name, RunState state, int done, int total) {}
