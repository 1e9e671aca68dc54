package io.scalewell.shared.run;

/** Who hears of work that stays late. */
public enum EscalateTo {
    /** The owner of the process; without one the managers. */
    OWNER,
    /** All members with the role of a manager; without one the administrators. */
    MANAGERS,
    MEMBER,
    TEAM
}
