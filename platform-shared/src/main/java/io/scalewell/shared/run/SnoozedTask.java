package io.scalewell.shared.run;

import java.time.Instant;

/**
 * A task that a member has set aside.
 *
 * @param until when it comes back to the list by itself
 */
public record SnoozedTask(TaskView task, Instant until) {}
