package io.scalewell.shared.run;

import org.jspecify.annotations.Nullable;

/**
 * That a task is not one of the process but was added to its run.
 *
 * @param after key of the step that it comes after; null when it could be done at once
 * @param stage position of the stage among whose steps it is shown, from 1
 * @param required whether it cannot be skipped
 * @param by the name of who added it
 * @param removable whether the caller may take it out again
 */
public record AddedTask(@Nullable String after, int stage, boolean required, String by, boolean removable) {}
