package io.scalewell.shared.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen. The text form is {@code noun.verb}: {@code RUN_STARTED} reads {@code run.started}. */
public enum EventType {
    PROCESS_PUBLISHED,
    /** Somebody found that the published version still holds. */
    PROCESS_REVIEWED,
    /** The review interval has passed. */
    PROCESS_OVERDUE,
    /** Publishing a regulated process was asked for. */
    PUBLICATION_REQUESTED,
    PUBLICATION_DECIDED,
    PUBLICATION_WITHDRAWN,
    /** The draft was changed after publishing it had been asked for. */
    PUBLICATION_VOIDED,
    /** A member has read a version. */
    VERSION_ACKNOWLEDGED,
    /** Those who have not acknowledged a version were told again. */
    VERSION_REMINDED,
    RUN_STARTED,
    RUN_COMPLETED,
    RUN_CANCELLED,
    RUN_REOPENED,
    /** The run goes on by another version of its process. */
    RUN_MIGRATED,
    TASK_READY,
    TASK_STARTED,
    TASK_PAUSED,
    TASK_RESUMED,
    TASK_COMPLETED,
    TASK_APPROVED,
    TASK_REJECTED,
    TASK_REOPENED,
    TASK_SKIPPED,
    TASK_BLOCKED,
    TASK_UNBLOCKED,
    TASK_ASSIGNED,
    TASK_OVERDUE,
    /** Sub-items were ticked or cleared. */
    TASK_TICKED,
    FIELD_CHANGED,
    COMMENT_ADDED,
    AUTOMATION_EXECUTED,
    AUTOMATION_FAILED,
    APPROVAL_REQUESTED,
    APPROVAL_DECIDED,
    GOAL_CHANGED,
    REVIEW_OPENED,
    REVIEW_CLOSED,
    /** A webhook endpoint accepted a call; starts the automations that listen to it. */
    WEBHOOK_RECEIVED,
    /** A nominal instant of a schedule was reached. */
    SCHEDULE_TICKED;

    private final String text = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");

    /** The form in the log, in filters and in outgoing bodies. */
    public String text() {
        return text;
    }

    public static Optional<EventType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }
}
