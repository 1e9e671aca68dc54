package io.scalewell.backend.automation;

import static java.util.stream.Collectors.toMap;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.Kind;
import io.scalewell.backend.automation.kind.SettingsForm;
import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.shared.automation.Kinds;
import io.scalewell.shared.kind.Kinded;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The triggers and actions that there are, by name. */
@Component
class KindRegistry {

    private final Map<String, TriggerKind<?>> triggers;
    private final Map<String, ActionKind<?>> actions;
    private final JsonMapper json;

    KindRegistry(List<TriggerKind<?>> triggers, List<ActionKind<?>> actions, JsonMapper json) {
        this.triggers = byName(triggers);
        this.actions = byName(actions);
        this.json = json;
    }

    private static <K extends Kind<?>> Map<String, K> byName(Collection<K> kinds) {
        return kinds.stream().collect(toMap(Kind::name, Function.identity(), KindRegistry::twice, TreeMap::new));
    }

    private static <K extends Kind<?>> K twice(K one, K other) {
        throw new IllegalStateException("Two kinds are called " + one.name() + ": " + one + " and " + other);
    }

    Kinds describe() {
        return new Kinds(
                triggers.values().stream().map(SettingsForm::info).toList(),
                actions.values().stream()
                        .map(SettingsForm::info)
                        .sorted(Comparator.comparing(info -> info.title()))
                        .toList());
    }

    Collection<TriggerKind<?>> triggers() {
        return triggers.values();
    }

    Optional<TriggerKind<?>> trigger(String name) {
        return Optional.ofNullable(triggers.get(name));
    }

    Optional<ActionKind<?>> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    /** A trigger with its typed settings; the definition has been checked when it was saved. */
    Typed<TriggerKind<Record>> trigger(Kinded kinded) {
        return typed(triggers.get(kinded.kind()), kinded);
    }

    Typed<ActionKind<Record>> action(Kinded kinded) {
        return typed(actions.get(kinded.kind()), kinded);
    }

    @SuppressWarnings("unchecked")
    private <K extends Kind<Record>> Typed<K> typed(@Nullable Kind<?> kind, Kinded kinded) {
        if (kind == null) {
            throw new IllegalStateException("There is no kind " + kinded.kind() + " on this node");
        }
        Record settings = json.convertValue(kinded.settings(), kind.settings());
        return new Typed<>((K) kind, settings);
    }

    /** A kind with settings that are of its record. */
    record Typed<K extends Kind<Record>>(K kind, Record settings) {}
}
