package io.scalewell.backend.notification;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.run.RunSnapshots;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tells members what concerns them: a task that is theirs now, one that is overdue, a remark that names them. */
@Component
class TaskNews implements EventListener {

    private static final Pattern MENTION = Pattern.compile("@([\\w.+-]{1,64}@[\\w.-]{1,190}\\w)");

    private final RunSnapshots runs;
    private final Members members;
    private final Notifier notifier;

    TaskNews(RunSnapshots runs, Members members, Notifier notifier) {
        this.runs = runs;
        this.members = members;
        this.notifier = notifier;
    }

    @Override
    public void on(AppendedEvent appended) {
        Event event = appended.event();
        if (event.type() == EventType.COMMENT_ADDED) {
            tellMentioned(event);
        } else if (event.type() == EventType.APPROVAL_REQUESTED && event.task() != null) {
            tellApprovers(event);
        } else if (event.task() != null && isStuck(event)) {
            tellStuck(event);
        } else if (event.task() != null) {
            wording(event.type()).ifPresent(words -> tellAssignee(event, words));
        }
    }

    /** Work that goes on by itself is nobody's news until it is stuck; then it is that of the assignee, or of who started the run. */
    private void tellStuck(Event event) {
        Map<String, Object> task =
                runs.task(Objects.requireNonNull(event.task()).value()).orElse(Map.of());
        Object assignee = task.get("assignee");
        Object concerned = assignee == null && event.run() != null
                ? runs.run(event.run()).orElse(Map.of()).get("starter")
                : assignee;
        if (concerned instanceof String id) {
            notifier.tell(
                    new MemberId(UUID.fromString(id)),
                    "Blocked: " + task.get("title") + " · " + event.run(),
                    path(event));
        }
    }

    private static boolean isStuck(Event event) {
        return event.type() == EventType.TASK_BLOCKED
                && "SYSTEM".equals(event.data().get("by"));
    }

    private static Optional<String> wording(EventType type) {
        return switch (type) {
            case TASK_READY -> Optional.of("Ready for you: ");
            case TASK_ASSIGNED -> Optional.of("Assigned to you: ");
            case TASK_OVERDUE -> Optional.of("Overdue: ");
            default -> Optional.empty();
        };
    }

    private void tellAssignee(Event event, String words) {
        Map<String, Object> task =
                runs.task(Objects.requireNonNull(event.task()).value()).orElse(Map.of());
        Object assignee = task.get("assignee");
        boolean unattended = "WAIT".equals(task.get("kind")) || "SUBPROCESS".equals(task.get("kind"));
        if (unattended && event.type() == EventType.TASK_READY) {
            return;
        }
        if (assignee instanceof String id && !id.equals(event.actor().id())) {
            notifier.tell(
                    new MemberId(UUID.fromString(id)), words + task.get("title") + " · " + event.run(), path(event));
        }
    }

    /** Those who are asked by name; a team or role finds it among its approvals. */
    private void tellApprovers(Event event) {
        if (!(event.data().get("approvers") instanceof List<?> approvers)) {
            return;
        }
        Map<String, Object> task =
                runs.task(Objects.requireNonNull(event.task()).value()).orElse(Map.of());
        for (Object approver : approvers) {
            if (approver instanceof Map<?, ?> who && who.get("member") instanceof String id) {
                notifier.tell(
                        new MemberId(UUID.fromString(id)),
                        "Asked for your approval: " + task.get("title") + " · " + event.run(),
                        path(event));
            }
        }
    }

    private void tellMentioned(Event event) {
        if (event.data().get("text") instanceof String text) {
            MENTION.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .distinct()
                    .limit(20)
                    .flatMap(email -> members.findByEmail(email).stream())
                    .filter(Member::active)
                    .filter(member ->
                            !member.id().toString().equals(event.actor().id()))
                    .forEach(member -> notifier.tell(member.id(), "You were mentioned in " + event.run(), path(event)));
        }
    }

    private static String path(Event event) {
        return "runs/" + event.run() + (event.step() == null ? "" : "?step=" + event.step());
    }
}
