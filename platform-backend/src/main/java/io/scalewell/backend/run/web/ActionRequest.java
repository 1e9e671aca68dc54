package io.scalewell.backend.run.web;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.text.Message;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an action; each takes only some of it.
 *
 * @param member for {@code assign}: id or e-mail address
 * @param team for {@code assign}: id or name
 * @param expectedRevision the revision of the task that was seen; with another one nothing is done (412). {@code If-Match} says the
 *     same
 */
record ActionRequest(
        Map<String, Object> fields,
        @Nullable String reason,
        @Nullable String comment,
        @Nullable String member,
        @Nullable String team,
        @Nullable Long expectedRevision) {

    static final ActionRequest EMPTY = new ActionRequest(Map.of(), null, null, null, null, null);

    /** The action of that name. */
    TaskAction action(String name, People people) {
        return switch (name) {
            case "claim" -> new TaskAction.Claim();
            case "start" -> new TaskAction.Start();
            case "pause" -> new TaskAction.Pause();
            case "resume" -> new TaskAction.Resume();
            case "complete" -> new TaskAction.Complete(fields);
            case "approve" -> new TaskAction.Approve(comment, fields);
            case "reject" -> new TaskAction.Reject(requiredReason());
            case "reopen" -> new TaskAction.Reopen(requiredReason());
            case "skip" -> new TaskAction.Skip(requiredReason());
            case "block" -> new TaskAction.Block(requiredReason());
            case "unblock" -> new TaskAction.Unblock();
            case "assign" ->
                new TaskAction.Assign(
                        member == null ? null : people.member("/member", member),
                        team == null ? null : people.team("/team", team));
            default -> throw new NotFound(Message.of("missing.action", name));
        };
    }

    private String requiredReason() {
        if (reason == null) {
            throw new Invalid("/reason", Message.of("task.reason"));
        }
        return reason;
    }
}
