package io.scalewell.shared.process;

/** How the work of a step that is meant for a team or role gets to one of its members. Who is away is left out. */
public enum Sharing {
    /** To one after another. */
    ROUND_ROBIN,
    /** To whoever has the fewest open tasks; of those with equally few to the one whose turn it is. */
    LEAST_LOADED
}
