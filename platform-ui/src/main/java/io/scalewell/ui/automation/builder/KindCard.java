package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.shell.ProblemArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A trigger or an action: its kind, and the form that the kind asks for. */
final class KindCard extends ListItem {

    private static final String ERROR = "sw-recipe-part-error";

    private final SettingInputs inputs;
    private final List<KindInfo> kinds;
    private final Div head = new Div();
    private final Select<KindInfo> kind = new Select<>();
    private final Div form = new Div();
    private final Map<String, SettingInput> settings = new LinkedHashMap<>();

    KindCard(SettingSources sources, String word, String label, List<KindInfo> kinds) {
        inputs = new SettingInputs(sources);
        this.kinds = kinds;
        addClassName("sw-recipe-part");
        head.addClassName("sw-recipe-word");
        head.add(word);
        kind.setLabel(label);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> each == null ? "" : KindWords.title(each));
        kind.setWidthFull();
        form.addClassName("sw-form");
        kind.addValueChangeListener(change -> showForm(change.getValue()));
        add(head, kind, form);
    }

    /** Buttons and the like in the card's head. */
    Div head() {
        return head;
    }

    void show(Kinded value) {
        kind.clear();
        kinds.stream()
                .filter(each -> each.name().equals(value.kind()))
                .findFirst()
                .ifPresent(kind::setValue);
        value.settings().forEach((name, setting) -> {
            var input = settings.get(name);
            if (input != null && setting != null) {
                input.show().accept(setting);
            }
        });
    }

    Kinded value() {
        var values = new LinkedHashMap<String, Object>();
        settings.forEach((name, input) -> {
            var value = input.read().get();
            if (value != null) {
                values.put(name, value);
            }
        });
        return new Kinded(kind.isEmpty() ? "" : kind.getValue().name(), values);
    }

    /** Errors under this pointer are said at the inputs of this card. */
    void register(ProblemArea problems, String pointer) {
        problems.field(pointer + "/kind", kind);
        settings.forEach((name, input) -> {
            var validation = input.validation();
            if (validation != null) {
                problems.field(pointer + "/settings/" + name, validation);
            } else if (input.component() instanceof ActionCards nested) {
                nested.register(problems, pointer + "/settings/" + name);
            }
        });
    }

    /** Gives the card a red border while one of its inputs is wrong. */
    void mark() {
        boolean wrong = kind.isInvalid()
                || settings.values().stream()
                        .map(SettingInput::validation)
                        .anyMatch(validation -> validation != null && validation.isInvalid());
        setClassName(ERROR, wrong);
        settings.values().stream()
                .map(SettingInput::component)
                .filter(ActionCards.class::isInstance)
                .map(ActionCards.class::cast)
                .forEach(ActionCards::mark);
    }

    private void showForm(@Nullable KindInfo chosen) {
        form.removeAll();
        settings.clear();
        if (chosen == null) {
            return;
        }
        kind.setHelperText(KindWords.help(chosen));
        for (var field : KindWords.settings(chosen)) {
            var input = inputs.of(field);
            settings.put(field.name(), input);
            form.add(input.component());
        }
    }
}
