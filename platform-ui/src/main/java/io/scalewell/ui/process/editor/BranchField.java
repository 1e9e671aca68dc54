package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Beside which other steps of a parallel stage a step runs: a branch that is there, or a new one. */
final class BranchField extends ComboBox<String> {

    private static final int LONGEST = 100;

    private boolean showing;

    BranchField(Consumer<@Nullable String> onChange) {
        setLabel(getTranslation("editor.branch"));
        setHelperText(getTranslation("editor.branch.help"));
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setWidthFull();
        addValueChangeListener(change -> {
            if (!showing) {
                onChange.accept(change.getValue());
            }
        });
        addCustomValueSetListener(typed -> {
            var name = typed.getDetail().strip();
            setValue(name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST)));
        });
    }

    /** Shown in a parallel stage only, and where a branch is left over from one. */
    void show(ProcessDefinition definition, Step step) {
        showing = true;
        var stage = definition.stages().stream()
                .filter(each -> each.steps().stream().anyMatch(one -> one.key().equals(step.key())))
                .findFirst();
        var names = new TreeSet<String>();
        stage.stream()
                .flatMap(each -> each.steps().stream())
                .map(Step::branch)
                .filter(Objects::nonNull)
                .forEach(names::add);
        setItems(names);
        setValue(step.branch());
        setVisible(step.branch() != null || stage.filter(Stage::parallel).isPresent());
        showing = false;
    }
}
