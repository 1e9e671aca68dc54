package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Checklist;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One use case that changes one run, whose row is locked. Nothing is written before {@link RunChanges#finish}.
 *
 * @param changedFields the fields whose values are other than before
 * @param children the runs of sub-processes that begin with it
 */
record RunChange(
        RunHead before,
        PublishedVersion version,
        RunFields fields,
        RunSurroundings around,
        Checklist checklist,
        Set<String> changedFields,
        List<RunChange> children) {

    RunChange(RunHead run, PublishedVersion version, RunFields fields, RunSurroundings around, Checklist checklist) {
        this(run, version, fields, around, checklist, new LinkedHashSet<>(), new ArrayList<>());
    }

    ProcessDefinition definition() {
        return version.definition();
    }

    /** Keeps typed values and tells of each that is another one now. */
    Set<String> putFields(Collection<Field> definitions, Map<String, @Nullable Object> typed, @Nullable Task task) {
        Set<String> changed = fields.put(typed);
        for (Field field : definitions) {
            if (changed.contains(field.key())) {
                checklist.tell(EventType.FIELD_CHANGED, task, words(field));
            }
        }
        changedFields.addAll(changed);
        if (!changed.isEmpty()) {
            touchApprovals(task);
        }
        return changed;
    }

    /** Approvals that are asked of somebody are about the values: what was looked at is another thing now. */
    private void touchApprovals(@Nullable Task typedInto) {
        Work work = new Work(checklist);
        checklist.tasks().stream()
                .filter(each ->
                        each.place().kind() == StepKind.APPROVAL && each.state().isOpen())
                .filter(each -> typedInto == null || !each.id().equals(typedInto.id()))
                .forEach(each -> work.touch(each.id()));
    }

    private Map<String, Object> words(Field field) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("field", field.key());
        words.put("label", field.label());
        Object value = fields.get(field.key());
        if (value != null) {
            words.put("value", value);
        }
        Object old = fields.before(field.key());
        if (old != null) {
            words.put("before", old);
        }
        return words;
    }

    /** The run as it is now. */
    RunHead after() {
        RunState state = checklist.state();
        return new RunHead(
                before.id(),
                before.key(),
                before.name(),
                before.process(),
                before.version(),
                state,
                before.starter(),
                before.starterKind(),
                before.startedAt(),
                !state.isEnd() ? null : before.state().isEnd() ? before.completedAt() : around.now(),
                before.due(),
                before.calledFrom(),
                fields.values(),
                (int) checklist.done(),
                checklist.tasks().size());
    }
}
