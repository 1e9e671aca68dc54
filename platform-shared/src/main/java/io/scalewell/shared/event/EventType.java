package io.scalewell.shared.event;

import io.scalewell.shared.text.Message;
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
    /** Members whom a version has come to concern later were asked to acknowledge it. */
    VERSION_ASKED,
    /** Those who have not acknowledged a version were told again. */
    VERSION_REMINDED,
    RUN_STARTED,
    RUN_COMPLETED,
    RUN_CANCELLED,
    RUN_REOPENED,
    /** It is to be done by another instant, or by none. */
    RUN_RESCHEDULED,
    RUN_DUE_SOON,
    RUN_OVERDUE,
    /** It has been late for a while, and somebody else was told. */
    RUN_ESCALATED,
    /** The run goes on by another version of its process. */
    RUN_MIGRATED,
    /** Somebody gave a run work that its process does not know. */
    TASK_ADDED,
    /** Added work was taken out again before anybody began with it. */
    TASK_REMOVED,
    TASK_READY,
    TASK_STARTED,
    TASK_PAUSED,
    TASK_RESUMED,
    /** A file was put to a task. */
    TASK_ATTACHED,
    /** A file was taken away from a task. */
    TASK_DETACHED,
    /** The measured time of work was put right by somebody. */
    TASK_CORRECTED,
    TASK_COMPLETED,
    TASK_APPROVED,
    TASK_REJECTED,
    TASK_REOPENED,
    TASK_SKIPPED,
    TASK_BLOCKED,
    TASK_UNBLOCKED,
    TASK_ASSIGNED,
    /** A task is to be done by another instant, or by none. */
    TASK_RESCHEDULED,
    TASK_DUE_SOON,
    TASK_OVERDUE,
    /** It has been late for a while, and somebody else was told. */
    TASK_ESCALATED,
    /** Who waits for a task reminded those who have it. */
    TASK_NUDGED,
    /** A member set a task aside; concerns only the member's list and belongs to no run's history. */
    TASK_SNOOZED,
    /** A task that a member had set aside is back on the member's list. */
    TASK_WOKEN,
    /** Sub-items were ticked or cleared. */
    TASK_TICKED,
    /** A member will be away, or on other days than planned before. */
    ABSENCE_PLANNED,
    ABSENCE_STARTED,
    ABSENCE_ENDED,
    FIELD_CHANGED,
    COMMENT_ADDED,
    /** Its author wrote it anew. */
    COMMENT_EDITED,
    /** Its author took it back. */
    COMMENT_DELETED,
    /** Somebody answered it without words, or no longer does. */
    COMMENT_REACTED,
    AUTOMATION_EXECUTED,
    AUTOMATION_FAILED,
    APPROVAL_REQUESTED,
    APPROVAL_DECIDED,
    GOAL_CHANGED,
    REVIEW_OPENED,
    REVIEW_CLOSED,
    /** An outsider sent a public form; its run has been started. */
    FORM_SUBMITTED,
    /** Tasks of a run were handed to somebody from outside. */
    GUEST_INVITED,
    /** The link of a guest was taken back. */
    GUEST_REVOKED,
    /** A webhook endpoint accepted a call; starts the automations that listen to it. */
    WEBHOOK_RECEIVED,
    /** A nominal instant of a schedule was reached. */
    SCHEDULE_TICKED;

    private final String text = name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");

    /** The form in the log, in filters and in outgoing bodies. */
    public String text() {
        return text;
    }

    /** What happens, such as "When a run is completed". */
    public Message words() {
        return Message.of("event." + text);
    }

    public static Optional<EventType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }
}
