package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the approvers of a task and keeps what they say. */
final class Votes {

    private final Checklist checklist;

    Votes(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Keeps one decision, tells of it, and asks whoever comes next. */
    Ballot count(Task task, int position, TaskAction action) {
        Ballot ballot = Objects.requireNonNull(task.ballot(), "a task with approvers");
        MemberId member = checklist.around().doer().member();
        if (member == null) {
            throw new Forbidden(Message.of("forbidden.decide-person"));
        }
        boolean approved = action instanceof TaskAction.Approve;
        Ballot counted = ballot.decide(position, new Decision(approved, member, checklist.now(), comment(action)));
        Task voted = checklist.replace(task.withBallot(counted));
        checklist.tell(EventType.APPROVAL_DECIDED, voted, words(counted, position, approved, comment(action)));
        ask(voted, ballot.open());
        return counted;
    }

    /** @param before who had been asked already */
    void ask(Task task, List<Integer> before) {
        Ballot ballot = task.ballot();
        if (ballot == null) {
            return;
        }
        List<Map<String, Object>> asked = ballot.open().stream()
                .filter(position -> !before.contains(position))
                .map(position -> ballot.votes().get(position).asked().words())
                .toList();
        if (!asked.isEmpty()) {
            checklist.tell(EventType.APPROVAL_REQUESTED, task, Map.of("approvers", asked));
        }
    }

    static @Nullable String comment(TaskAction action) {
        return switch (action) {
            case TaskAction.Approve(var comment, var _) -> comment;
            case TaskAction.Reject(var reason) -> reason;
            default -> throw new IllegalArgumentException("Not a decision: " + action.name());
        };
    }

    private static Map<String, Object> words(Ballot ballot, int position, boolean approved, @Nullable String comment) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("decision", approved ? "APPROVED" : "REJECTED");
        words.put("approver", ballot.votes().get(position).asked().words());
        words.put("agreed", ballot.agreed());
        words.put("needed", ballot.needed());
        words.put("approvers", ballot.votes().size());
        if (comment != null && !comment.isBlank()) {
            words.put(approved ? "comment" : "reason", comment);
        }
        return words;
    }
}
