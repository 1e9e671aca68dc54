package io.scalewell.shared.event;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the append-only event log.
 *
 * @param time when it happened, by the database's clock
 * @param step the key of the step that the task belongs to
 * @param causation the event that an automation reacted to when it caused this one
 * @param depth how many automations lie between this event and a person or the outside; the loop guard stops at 16
 * @param data plain JSON values, by type
 */
public record Event(
        EventId id,
        EventType type,
        Instant time,
        OrganizationId organization,
        @Nullable ProcessKey process,
        @Nullable Integer version,
        @Nullable RunKey run,
        @Nullable TaskId task,
        @Nullable String step,
        Actor actor,
        @Nullable EventId causation,
        int depth,
        Map<String, Object> data) {

    public Event withData(Map<String, Object> newData) {
        return new Event(
                id, type, time, organization, process, version, run, task, step, actor, causation, depth, newData);
    }
}
