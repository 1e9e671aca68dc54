package io.scalewell.backend.notification;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.run.RunSnapshots;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells members what concerns them: a task that is theirs now, one that is overdue, a remark that names them. */
@Component
class TaskNews implements EventListener {

    private final RunSnapshots runs;
    private final Deputies deputies;
    private final Letters letters;
    private final Notifier notifier;

    TaskNews(RunSnapshots runs, Deputies deputies, Letters letters, Notifier notifier) {
        this.runs = runs;
        this.deputies = deputies;
        this.letters = letters;
        this.notifier = notifier;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        return () -> events.forEach(this::on);
    }

    private void on(AppendedEvent appended) {
        Event event = appended.event();
        if (event.type() == EventType.COMMENT_ADDED || event.type() == EventType.COMMENT_EDITED) {
            tellMentioned(event);
        } else if (event.type() == EventType.APPROVAL_REQUESTED && event.task() != null) {
            tellApprovers(event);
        } else if (event.type() == EventType.TASK_NUDGED) {
            tellNudged(event);
        } else if (alarm(event.type()).isPresent()) {
            tellOfAlarm(event, alarm(event.type()).orElseThrow());
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
                    Message.of("news.blocked", task.get("title"), event.run()),
                    path(event));
        }
    }

    private static boolean isStuck(Event event) {
        return event.type() == EventType.TASK_BLOCKED
                && "SYSTEM".equals(event.data().get("by"));
    }

    private static Optional<String> wording(EventType type) {
        return switch (type) {
            case TASK_READY -> Optional.of("news.ready");
            case TASK_ASSIGNED -> Optional.of("news.assigned");
            default -> Optional.empty();
        };
    }

    private static Optional<String> alarm(EventType type) {
        return switch (type) {
            case TASK_DUE_SOON, RUN_DUE_SOON -> Optional.of("news.due-soon");
            case TASK_OVERDUE, RUN_OVERDUE -> Optional.of("news.overdue");
            case TASK_ESCALATED, RUN_ESCALATED -> Optional.of("news.escalated");
            default -> Optional.empty();
        };
    }

    private void tellOfAlarm(Event event, String words) {
        String what = String.valueOf(event.data().get(event.task() == null ? "runName" : "title"));
        String key = " " + event.run();
        boolean named = what.endsWith(key);
        tell(event, Message.of(words, named ? what.substring(0, what.length() - key.length()) : what, event.run()));
    }

    private void tell(Event event, Message text) {
        if (event.data().get("members") instanceof List<?> members) {
            members.forEach(id -> notifier.tell(new MemberId(UUID.fromString(String.valueOf(id))), text, path(event)));
        }
    }

    private void tellAssignee(Event event, String words) {
        if (!(event.data().get("assignee") instanceof Map<?, ?> whose)
                || !(whose.get("member") instanceof String told)
                || told.equals(event.actor().id())) {
            return;
        }
        Map<String, Object> task =
                runs.task(Objects.requireNonNull(event.task()).value()).orElse(Map.of());
        Object assignee = task.get("assignee");
        boolean unattended = "WAIT".equals(task.get("kind")) || "SUBPROCESS".equals(task.get("kind"));
        if (unattended && event.type() == EventType.TASK_READY) {
            return;
        }
        if (assignee instanceof String id && !id.equals(event.actor().id())) {
            boolean approval = "APPROVAL".equals(task.get("kind"));
            Message text = Message.of(approval ? "news.approval" : words, task.get("title"), event.run());
            if (approval) {
                ask(id, text, event);
            } else {
                tell(id, text, event);
            }
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
                ask(id, Message.of("news.approval", task.get("title"), event.run()), event);
            }
        }
    }

    private void tellNudged(Event event) {
        tell(
                event,
                Message.of(
                        "news.nudged", event.data().get("sender"), event.data().get("title"), event.run()));
    }

    private void tellMentioned(Event event) {
        if (event.data().get("mentions") instanceof List<?> mentions) {
            String path = path(event) + (event.step() == null ? "?" : "&") + "comment="
                    + event.data().get("comment");
            mentions.stream()
                    .map(String::valueOf)
                    .filter(id -> !id.equals(event.actor().id()))
                    .forEach(id -> notifier.tell(new MemberId(UUID.fromString(id)), mention(event), path));
        }
    }

    private static Message mention(Event event) {
        return event.task() == null
                ? Message.of("news.mention", event.run())
                : Message.of("news.mention.task", event.data().get("title"), event.run());
    }

    /** Whoever stands in for somebody hears of what is asked of that one. */
    private void tell(String member, Message text, Event event) {
        MemberId told = MemberId.of(member);
        notifier.tell(told, text, path(event));
        deputies.of(told)
                .map(Deputies.Away::deputy)
                .filter(deputy -> !deputy.toString().equals(event.actor().id()))
                .ifPresent(deputy -> notifier.tell(deputy, text, path(event)));
    }

    private void ask(String member, Message text, Event event) {
        MemberId asked = MemberId.of(member);
        TaskId task = Objects.requireNonNull(event.task());
        letters.ask(asked, text, path(event), task);
        deputies.of(asked).map(Deputies.Away::deputy).ifPresent(deputy -> letters.ask(deputy, text, path(event), task));
    }

    private static String path(Event event) {
        return "runs/" + event.run() + (event.step() == null ? "" : "?step=" + event.step());
    }
}
