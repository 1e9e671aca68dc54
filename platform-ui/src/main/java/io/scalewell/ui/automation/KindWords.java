package io.scalewell.ui.automation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Kinds;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.kind.SettingField;
import io.scalewell.ui.language.OpenTexts;
import java.util.List;
import java.util.stream.Collectors;

/** What an automation does, as a sentence. */
public final class KindWords {

    private static final String EVENT = "event";

    private final Span texts = new Span();
    private final Kinds kinds;

    public KindWords(Kinds kinds) {
        this.kinds = kinds;
    }

    /** "When a run is completed (ONB): send an e-mail, notify". */
    public String sentence(AutomationDefinition definition) {
        var actions = definition.actions().stream().map(this::action).collect(Collectors.joining(", "));
        return texts.getTranslation("automation.sentence", trigger(definition.trigger()), actions);
    }

    public String action(Kinded action) {
        return title(kinds.actions(), action.kind());
    }

    /** What the action of this kind does. */
    public String action(String kind) {
        return title(kinds.actions(), kind);
    }

    private String trigger(Kinded trigger) {
        if (!trigger.kind().equals(EVENT)) {
            return title(kinds.triggers(), trigger.kind());
        }
        var type = String.valueOf(trigger.settings().getOrDefault("type", ""));
        var happening = happening(type);
        var process = trigger.settings().get("process");
        return process == null || process.toString().isBlank()
                ? happening
                : texts.getTranslation("automation.sentence.in", happening, process);
    }

    /** "When a run is completed" for {@code run.completed}; what is not known stays as it is. */
    public static String happening(String type) {
        return EventType.of(type)
                .map(known -> known.words().in(UI.getCurrent().getLocale()))
                .orElse(type);
    }

    private static String title(List<KindInfo> among, String name) {
        return among.stream()
                .filter(kind -> kind.name().equals(name))
                .map(KindWords::title)
                .findFirst()
                .orElse(name);
    }

    public static String title(KindInfo kind) {
        return text(kind, "title", kind.title());
    }

    public static String help(KindInfo kind) {
        return text(kind, "help", kind.help());
    }

    /** The settings of a kind, which have their labels and help in the reader's language. */
    public static List<SettingField> settings(KindInfo kind) {
        return kind.settings().stream()
                .map(field -> new SettingField(
                        field.name(),
                        text(kind, field.name(), field.label()),
                        field.type(),
                        field.required(),
                        field.help().isEmpty() ? "" : text(kind, field.name() + ".help", field.help()),
                        field.choices()))
                .toList();
    }

    private static String text(KindInfo kind, String part, String own) {
        return OpenTexts.find(
                "kind." + kind.name() + "." + part, own, UI.getCurrent().getLocale());
    }
}
