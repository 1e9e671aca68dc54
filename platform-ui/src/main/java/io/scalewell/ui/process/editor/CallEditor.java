package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which process a step runs, and which fields go in and come back. */
final class CallEditor extends Div {

    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final EditorServices services;
    private final Consumer<@Nullable Call> onChange;
    private final ComboBox<String> process = new ComboBox<>();
    private final Div mapping = new Div();
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private List<Field> own = List.of();
    private @Nullable Call shown;
    private boolean showing;

    CallEditor(EditorServices services, Consumer<@Nullable Call> onChange) {
        this.services = services;
        this.onChange = onChange;
        addClassName("sw-form");
        process.setLabel(getTranslation("editor.call"));
        process.setHelperText(getTranslation("editor.call.help"));
        process.setItemLabelGenerator(key -> names.containsKey(key) ? key + " " + names.get(key) : key);
        process.setClearButtonVisible(true);
        process.setWidthFull();
        process.addValueChangeListener(change -> {
            if (!showing) {
                inputs.clear();
                outputs.clear();
                drawMapping();
                save();
            }
        });
        mapping.addClassName("sw-form");
        add(process, mapping);
    }

    Focusable<?> first() {
        return process;
    }

    void show(ProcessDefinition definition, @Nullable Call call) {
        var fields = FieldNames.all(definition).toList();
        if (!names.isEmpty() && fields.equals(own) && Objects.equals(call, shown)) {
            return;
        }
        showing = true;
        own = fields;
        shown = call;
        inputs.clear();
        outputs.clear();
        if (call != null) {
            inputs.putAll(call.inputs());
            outputs.putAll(call.outputs());
        }
        offer(definition, call);
        drawMapping();
        showing = false;
    }

    /** A process that was never published has nothing to run, and none runs itself. What is called already is shown in any case. */
    private void offer(ProcessDefinition definition, @Nullable Call call) {
        if (names.isEmpty()) {
            services.processes().list(ProcessFilter.all(), ALL).items().stream()
                    .filter(each -> each.version() != null && each.state() != ProcessState.RETIRED)
                    .filter(each -> !each.key().value().equals(definition.key()))
                    .forEach(each -> names.put(each.key().value(), each.name()));
        }
        var present = call == null || call.process().isBlank() ? null : call.process();
        process.setItems(Stream.concat(names.keySet().stream(), Stream.ofNullable(present))
                .distinct()
                .toList());
        process.setValue(present);
    }

    private void drawMapping() {
        mapping.removeAll();
        if (process.isEmpty()) {
            return;
        }
        var called = published(process.getValue());
        if (called.isEmpty()) {
            var none = new Paragraph(getTranslation("editor.call.unpublished"));
            none.addClassName("sw-quiet");
            mapping.add(none);
            return;
        }
        var start = called.get().startFields();
        if (!start.isEmpty() && !own.isEmpty()) {
            mapping.add(new H3(getTranslation("editor.call.inputs")));
            start.forEach(field -> mapping.add(input(field)));
        }
        var theirs = FieldNames.all(called.get()).toList();
        if (!theirs.isEmpty() && !own.isEmpty()) {
            mapping.add(new H3(getTranslation("editor.call.outputs")));
            theirs.forEach(field -> mapping.add(output(field)));
        }
    }

    /** Asked by a filter, since what somebody typed need not be a process at all. */
    private Optional<ProcessDefinition> published(String key) {
        var filter = new ProcessFilter(key, null, null, null);
        return services.processes().list(filter, ALL).items().stream()
                .map(ProcessSummary::key)
                .filter(each -> each.value().equals(key))
                .findFirst()
                .map(each -> services.processes().get(each).published())
                .map(version -> version.definition());
    }

    /** Their field, and which of ours it starts with. */
    private ComboBox<Field> input(Field theirs) {
        var box = choice("editor.call.from", theirs, inputs.get(theirs.key()));
        box.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                inputs.remove(theirs.key());
            } else {
                inputs.put(theirs.key(), change.getValue().key());
            }
            save();
        });
        return box;
    }

    /** Their field, and which of ours gets its value at the end. */
    private ComboBox<Field> output(Field theirs) {
        var present = outputs.entrySet().stream()
                .filter(entry -> entry.getValue().equals(theirs.key()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        var box = choice("editor.call.to", theirs, present);
        box.addValueChangeListener(change -> {
            if (change.getOldValue() != null) {
                outputs.remove(change.getOldValue().key(), theirs.key());
            }
            boolean taken =
                    change.getValue() != null && outputs.put(change.getValue().key(), theirs.key()) != null;
            save();
            if (taken) {
                // one field of ours gets one value, so the other of theirs has lost it
                drawMapping();
            }
        });
        return box;
    }

    private ComboBox<Field> choice(String labelKey, Field theirs, @Nullable String present) {
        var box = new ComboBox<Field>();
        box.setLabel(getTranslation(labelKey, theirs.label()));
        box.setItems(own);
        box.setItemLabelGenerator(Field::label);
        box.setClearButtonVisible(true);
        box.setWidthFull();
        own.stream().filter(field -> field.key().equals(present)).findFirst().ifPresent(box::setValue);
        return box;
    }

    private void save() {
        if (!showing) {
            shown = process.isEmpty() ? null : new Call(process.getValue(), inputs, outputs);
            onChange.accept(shown);
        }
    }
}
