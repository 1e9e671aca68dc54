package io.scalewell.shared.identity;

/** What a token may be used for, on top of its member's role. */
public enum Scope {
    READ,
    RUN,
    DESIGN,
    AUTOMATE,
    IMPROVE,
    ADMIN
}
