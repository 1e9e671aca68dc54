package io.scalewell.shared.search;

/** Kinds of things that are found, in the order in which they are shown. */
public enum SearchKind {
    PROCESS,
    RUN,
    TASK,
    COMMENT,
    PERSON
}
