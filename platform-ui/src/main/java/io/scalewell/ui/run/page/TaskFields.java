package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.run.field.FieldInput;
import io.scalewell.ui.run.field.FieldText;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a step, each saved when the reader leaves it. When somebody else saved another value meanwhile, both are shown
 * and the reader chooses.
 */
final class TaskFields extends Div {

    private final Workspace workspace;
    private final RunWork work;
    private final ProblemArea problems;
    private final List<Field> definitions;
    private final Consumer<TaskView> onStored;
    private final Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final Map<String, Long> seenRevision = new HashMap<>();
    private final Map<String, Object> seenValues = new HashMap<>();

    /** What the inputs held when the reader had not changed them. */
    private final Map<String, Object> untouched = new HashMap<>();

    private final Map<String, Span> saved = new HashMap<>();
    private final Div conflicts = new Div();
    private @Nullable TaskView task;

    /** @param onStored gets the task after each value that the reader has typed */
    TaskFields(
            Workspace workspace,
            RunWork work,
            ProblemArea problems,
            List<Field> definitions,
            Consumer<TaskView> onStored) {
        this.workspace = workspace;
        this.work = work;
        this.problems = problems;
        this.definitions = definitions;
        this.onStored = onStored;
        addClassName("sw-form");
        setVisible(!definitions.isEmpty());
        for (var field : definitions) {
            var input = work.services().inputs().create(field);
            input.onChange(() -> save(field.key(), input));
            inputs.put(field.key(), input);
            problems.field("/fields/" + field.key(), input.validation());
            var line = new Span();
            line.addClassName("sw-saved");
            line.getElement().setAttribute("role", "status");
            saved.put(field.key(), line);
            add(input.component(), line);
        }
        add(conflicts);
    }

    /** Shows what is stored. A field in which the reader has typed something else keeps it. */
    void show(TaskView shown) {
        task = shown;
        boolean open = shown.state().isOpen();
        inputs.forEach((key, input) -> {
            // what is being typed is not taken out of the reader's hands; it is asked about when it is left
            input.setReadOnly(!open && !input.isBeingEdited());
            var stored = shown.fields().get(key);
            boolean known = seenRevision.containsKey(key);
            boolean mine = input.isBeingEdited() || isUnsaved(key, input);
            if (known && mine && !Objects.equals(stored, seenValues.get(key))) {
                return;
            }
            if (!known || !Objects.equals(stored, seenValues.get(key))) {
                input.show(stored);
                untouched.put(key, input.value());
            }
            seenValues.put(key, stored);
            seenRevision.put(key, shown.revision());
        });
    }

    /** What the reader has typed and nobody has stored yet; not what is there already, which somebody else may have changed since. */
    Map<String, Object> unsaved() {
        var values = new LinkedHashMap<String, Object>();
        inputs.forEach((key, input) -> {
            var value = input.value();
            if (value != null && isUnsaved(key, input)) {
                values.put(key, value);
            }
        });
        return values;
    }

    private boolean isUnsaved(String key, FieldInput input) {
        var value = input.value();
        return value != null && !value.equals(untouched.get(key));
    }

    /**
     * Files that are pasted while the focus is within an element go to the first input that takes one. Answers whether there is such an
     * input.
     */
    boolean takePastesOf(Component area) {
        var taking = inputs.values().stream().filter(FieldInput::takesFiles).findFirst();
        taking.ifPresent(input -> input.takePastesOf(area));
        return taking.isPresent();
    }

    /** What is stored is shown from now on; what was typed is kept elsewhere. */
    void forgetUnsaved() {
        unsaved().keySet().forEach(seenRevision::remove);
    }

    /** Marks the required fields that are empty, and says whether there are any. */
    boolean tellMissing() {
        boolean missing = false;
        for (var field : definitions) {
            var input = inputs.get(field.key());
            if (input != null && field.required() && input.isEmpty()) {
                input.validation().setInvalid(true);
                input.validation().setErrorMessage(getTranslation("run.field.needed"));
                missing = true;
            }
        }
        return missing;
    }

    private void save(String key, FieldInput input) {
        var shown = task;
        if (shown == null) {
            return;
        }
        problems.onConflict(conflict -> show(conflict, key, input));
        store(shown, key, input.value(), seenRevision.get(key));
    }

    private void store(TaskView shown, String key, @Nullable Object value, @Nullable Long revision) {
        // An empty text clears a field of any type.
        var values = Map.of(key, value == null ? "" : value);
        problems.find(() -> work.services().tasks().saveFields(shown.id(), values, revision))
                .ifPresent(stored -> {
                    conflicts.removeAll();
                    seenValues.put(key, stored.fields().get(key));
                    untouched.put(key, value);
                    show(stored);
                    onStored.accept(stored);
                    tellSaved(key);
                });
    }

    private void tellSaved(String key) {
        var line = saved.get(key);
        if (line != null) {
            var now = workspace.times().now();
            line.setText(getTranslation("saved", workspace.times().time(now)));
        }
    }

    private String words(Field field, @Nullable Object value) {
        return value == null
                ? getTranslation("run.conflict.empty")
                : new FieldText(workspace.times(), this).of(field, value);
    }

    private Optional<LastDoing> changedBy(TaskView theirs, String key) {
        return LastDoing.of(
                work.services(),
                theirs.run(),
                event -> event.type() == EventType.FIELD_CHANGED
                        && key.equals(event.data().get("field")));
    }

    private void show(EditConflict conflict, String key, FieldInput input) {
        if (conflict.current() instanceof TaskView theirs) {
            var field = definitions.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElseThrow();
            conflicts.removeAll();
            conflicts.add(new FieldConflict(
                    field,
                    words(field, theirs.fields().get(key)),
                    changedBy(theirs, key),
                    () -> store(theirs, key, input.value(), null),
                    () -> {
                        conflicts.removeAll();
                        input.show(theirs.fields().get(key));
                        untouched.put(key, input.value());
                        seenValues.put(key, theirs.fields().get(key));
                        show(theirs);
                    }));
        }
    }
}
