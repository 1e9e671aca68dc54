package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do in a process.
 *
 * @param key stable across versions: lower case letters, digits and hyphens, unique within the process
 * @param instructions Markdown
 * @param due a due rule such as {@code P2D after previous}
 * @param required whether the step cannot be skipped
 * @param stop whether nothing after it becomes ready before it is completed, even in a parallel stage
 * @param condition a CEL expression over {@code run}; the step is skipped when it does not hold
 * @param branch within a parallel stage: the branch that the step belongs to. Steps of the same branch follow one another, branches
 *     run side by side; a step without one is a branch of its own. Means nothing in a sequential stage
 * @param items sub-items to tick
 * @param tags words to find and group steps by
 * @param approval for an approval: who decides and how; null for the assignee alone
 * @param onReject for an approval: the key of the earlier step to which a rejection sends the work back
 * @param waitsFor for a wait: what has to be there
 * @param call for a sub-process: which process it runs
 * @param automation for an automated step: key of the automation that does it, such as {@code A-12}; null while nobody has said
 * @param sharing for a task of a team or role: how one of its members gets it; null when whoever claims it does
 */
public record Step(
        String key,
        String title,
        @Nullable StepKind kind,
        @Nullable String instructions,
        @Nullable Assignee assignee,
        @Nullable String due,
        boolean required,
        boolean stop,
        @Nullable String condition,
        @Nullable String branch,
        List<String> items,
        List<Field> fields,
        List<Attachment> attachments,
        List<String> tags,
        @Nullable Approval approval,
        @Nullable String onReject,
        @Nullable Wait waitsFor,
        @Nullable Call call,
        @Nullable String automation,
        @Nullable Sharing sharing) {

    public Step {
        kind = kind == null ? StepKind.TASK : kind;
        items = Lists.copy(items);
        fields = Lists.copy(fields);
        attachments = Lists.copy(attachments);
        tags = Lists.copy(tags);
    }

    /** A plain task with a title. */
    public static Step task(String key, String title) {
        return StepChange.plain(key, title).toStep();
    }

    /** Begins another step that differs from this one. */
    public StepChange change() {
        return new StepChange(this);
    }
}
