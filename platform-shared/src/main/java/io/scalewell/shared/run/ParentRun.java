package io.scalewell.shared.run;

/**
 * Where a run was called from.
 *
 * @param number position of the calling task in its run, from 1
 * @param title of the calling task
 */
public record ParentRun(RunKey run, String name, int number, String title) {}
