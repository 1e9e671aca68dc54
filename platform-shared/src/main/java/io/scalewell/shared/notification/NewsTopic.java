package io.scalewell.shared.notification;

/** What members are told about. */
public enum NewsTopic {
    /** Tasks that are ready, assigned or stuck. */
    WORK,
    /** Decisions that are asked for. */
    APPROVAL,
    /** What is due soon, overdue or escalated. */
    DUE,
    /** Mentions and reminders of others. */
    MENTION,
    /** Versions and reviews of processes. */
    PROCESS,
    /** Forms that outsiders sent. */
    FORM,
    /** Reviews and their minutes. */
    REVIEW,
    /** What automations say, and that one failed. */
    AUTOMATION
}
