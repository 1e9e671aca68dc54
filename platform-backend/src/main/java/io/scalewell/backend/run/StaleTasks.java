package io.scalewell.backend.run;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says what has happened to a task since somebody looked at it. */
@Component
class StaleTasks {

    private static final int MOST_TOLD = 3;
    private static final int LONGEST_VALUE = 200;
    private static final PageRequest NEWEST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    private final EventLog log;
    private final PeopleQuery people;
    private final TaskViews views;

    StaleTasks(EventLog log, PeopleQuery people, TaskViews views) {
        this.log = log;
        this.people = people;
        this.views = views;
    }

    /** With the task as it is now, and what was wanted, so that nothing typed is lost. */
    EditConflict conflict(RunChange change, Task task, TaskAction wish, long expectedRevision) {
        return new EditConflict(
                message(change, task, expectedRevision),
                views.of(new TaskOfRun(change.before(), change.version().processName(), task)),
                yours(wish, expectedRevision));
    }

    /** As many of the last happenings as revisions lie between. */
    private Message message(RunChange change, Task task, long expectedRevision) {
        long behind = Math.clamp(task.revision() - expectedRevision, 1, MOST_TOLD);
        return log.ofRun(change.before().id(), NEWEST).items().stream()
                .filter(event -> concerns(event, task.id()))
                .limit(behind)
                .toList()
                .reversed()
                .stream()
                .map(this::sentence)
                .reduce((first, second) -> Message.of("task.stale.and", first, second))
                .map(happened -> Message.of("task.stale.because", happened))
                .orElseGet(() -> Message.of("task.stale"));
    }

    private static boolean concerns(Event event, TaskId task) {
        return event.type() == EventType.FIELD_CHANGED
                || (task.equals(event.task()) && event.type() != EventType.TASK_READY);
    }

    private Message sentence(Event event) {
        Message who = who(event);
        return switch (event.type()) {
            case FIELD_CHANGED -> field(who, event.data());
            case APPROVAL_DECIDED -> Message.of("task.stale.decided", who);
            case TASK_REJECTED, TASK_REOPENED -> Message.of("task.stale.again", who);
            case TASK_ASSIGNED -> Message.of("task.stale.assigned", who);
            case TASK_RESCHEDULED -> Message.of("task.stale.due", who);
            case TASK_DUE_SOON, TASK_OVERDUE, TASK_ESCALATED -> Message.of("task.stale.late");
            default -> Message.of("task.stale.changed", who);
        };
    }

    private static Message field(Message who, Map<String, Object> data) {
        Object label = data.getOrDefault("label", data.getOrDefault("field", ""));
        Object value = data.get("value");
        if (value == null) {
            return Message.of("task.stale.emptied", who, label);
        }
        boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
        String text = plain ? value.toString() : "";
        return text.isEmpty() || text.length() > LONGEST_VALUE
                ? Message.of("task.stale.field", who, label)
                : Message.of("task.stale.value", who, label, text);
    }

    private Message who(Event event) {
        Actor actor = event.actor();
        if (actor.kind() == ActorKind.GUEST && event.data().get("guest") instanceof String name) {
            return Message.verbatim(name);
        }
        if (actor.id() != null && (actor.kind() == ActorKind.MEMBER || actor.kind() == ActorKind.TOKEN)) {
            MemberId member = MemberId.of(actor.id());
            String name = people.names(List.of(member)).get(member);
            return name == null ? Message.of("task.stale.somebody") : Message.verbatim(name);
        }
        return switch (actor.kind()) {
            case AUTOMATION -> Message.of("task.stale.automation");
            case SYSTEM -> Message.of("task.stale.platform");
            case GUEST, MEMBER, TOKEN -> Message.of("task.stale.somebody");
        };
    }

    private static Map<String, Object> yours(TaskAction wish, long expectedRevision) {
        Map<String, Object> yours = new LinkedHashMap<>();
        yours.put("action", wish.name());
        yours.put("expectedRevision", expectedRevision);
        switch (wish) {
            case TaskAction.Reject(var reason) -> yours.put("reason", reason);
            case TaskAction.Approve(var comment, var fields) -> {
                yours.put("comment", comment == null ? "" : comment);
                yours.put("fields", fields);
            }
            case TaskAction.Complete(var fields) -> yours.put("fields", fields);
            case TaskAction.Reopen(var reason) -> yours.put("reason", reason);
            case TaskAction.Skip(var reason) -> yours.put("reason", reason);
            case TaskAction.Block(var reason) -> yours.put("reason", reason);
            case TaskAction.Claim _,
                    TaskAction.Start _,
                    TaskAction.Pause _,
                    TaskAction.Resume _,
                    TaskAction.Unblock _,
                    TaskAction.Assign _ -> {}
        }
        return yours;
    }
}
