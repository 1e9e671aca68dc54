package io.scalewell.shared.process;

import org.jspecify.annotations.Nullable;

/**
 * A role that a process speaks of, such as "Release manager".
 *
 * @param filledBy who takes the role in every run, or null while nobody was named: its steps start unassigned
 */
public record ProcessRole(String name, @Nullable Assignee filledBy) {}
