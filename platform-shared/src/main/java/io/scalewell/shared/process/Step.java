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
 * @param items sub-items to tick
 * @param onReject for an approval: the key of the earlier step to which a rejection sends the work back
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
        List<String> items,
        List<Field> fields,
        @Nullable String onReject) {

    public Step {
        kind = kind == null ? StepKind.TASK : kind;
        items = Lists.copy(items);
        fields = Lists.copy(fields);
    }

    /** A plain task with a title. */
    public static Step task(String key, String title) {
        return new Step(key, title, StepKind.TASK, null, null, null, false, false, null, List.of(), List.of(), null);
    }
}
