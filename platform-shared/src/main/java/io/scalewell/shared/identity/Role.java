package io.scalewell.shared.identity;

/** What a member may do in the organization. */
public enum Role {
    /** Everything, including members, tokens and settings. */
    ADMIN,
    /** Documents processes, builds automations, follows goals, runs reviews. */
    MANAGER,
    /** Starts and works runs, comments, suggests. */
    MEMBER,
    /** Reads everything, changes nothing. */
    AUDITOR;

    public boolean mayWork() {
        return this != AUDITOR;
    }

    public boolean mayDesign() {
        return this == ADMIN || this == MANAGER;
    }

    public boolean mayAdminister() {
        return this == ADMIN;
    }
}
