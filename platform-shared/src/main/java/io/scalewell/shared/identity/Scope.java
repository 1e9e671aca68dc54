package io.scalewell.shared.identity;

/** What a token may be used for, on top of its member's role. */
public enum Scope {
    READ,
    RUN,
    DESIGN,
    AUTOMATE,
    IMPROVE,
    ADMIN,
    /** Reads the member's due tasks as a calendar, and nothing else. Alone it may stand in an address. */
    CALENDAR
}
