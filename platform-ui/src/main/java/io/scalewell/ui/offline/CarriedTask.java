package io.scalewell.ui.offline;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.TaskWithStep;
import io.scalewell.shared.text.MarkdownText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task as a device takes it along.
 *
 * @param run the key of its run
 * @param instructions safe HTML, or null
 * @param completable whether the caller may complete it, as far as its state is concerned
 * @param fields of the step, in their order
 * @param values by field key, plain JSON
 * @param revision goes back with what is changed
 */
record CarriedTask(
        String id,
        String run,
        String runName,
        String title,
        @Nullable Instant due,
        @Nullable String instructions,
        boolean completable,
        List<Field> fields,
        Map<String, Object> values,
        List<String> items,
        List<Integer> itemsDone,
        long revision) {

    static CarriedTask of(TaskWithStep carried, MarkdownText markdown) {
        TaskView task = carried.task();
        var instructions = carried.step().instructions();
        return new CarriedTask(
                task.id().toString(),
                task.run().toString(),
                task.runName(),
                task.title(),
                task.due(),
                instructions == null || instructions.isBlank() ? null : markdown.toSafeHtml(instructions),
                task.actions().contains("complete"),
                carried.step().fields(),
                task.fields(),
                carried.step().items(),
                task.itemsDone(),
                task.revision());
    }
}
