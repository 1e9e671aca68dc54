package io.scalewell.shared.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param key of the process, or of the run that it is or belongs to; null for a person
 * @param where what it belongs to, in words: the run of a task or a comment, the department of a process, the address of a person
 * @param state of a process, run or task; null for what has none
 * @param snippet the part of a longer text that was found
 * @param path of the screen that shows it, relative to the organization
 */
public record SearchHit(
        SearchKind kind,
        @Nullable String key,
        String title,
        @Nullable String where,
        @Nullable String state,
        @Nullable String snippet,
        String path) {}
