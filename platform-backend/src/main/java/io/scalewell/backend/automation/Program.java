package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.automation.kind.SettingsForm;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.kind.SettingType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The actions of a definition in the order in which they are done. The actions that wait for an approval stand right behind it; a
 * rejection ends the execution, so no jumps are needed.
 */
final class Program {

    private Program() {}

    static List<Kinded> of(KindRegistry kinds, List<Kinded> actions) {
        List<Kinded> program = new ArrayList<>();
        for (Kinded action : actions) {
            program.add(withoutThen(kinds, action));
            program.addAll(of(kinds, then(kinds, action)));
        }
        return List.copyOf(program);
    }

    static List<Kinded> then(KindRegistry kinds, Kinded action) {
        KindRegistry.Typed<ActionKind<Record>> typed = kinds.action(action);
        return typed.kind() instanceof ActionKind.AsksPeople<Record> asks ? asks.then(typed.settings()) : List.of();
    }

    /** The nested actions are rendered on their own, so they are taken out of the settings. */
    private static Kinded withoutThen(KindRegistry kinds, Kinded action) {
        Map<String, Object> settings = new LinkedHashMap<>(action.settings());
        SettingsForm.info(kinds.action(action).kind()).settings().stream()
                .filter(field -> field.type() == SettingType.ACTIONS)
                .forEach(field -> settings.remove(field.name()));
        return new Kinded(action.kind(), settings);
    }
}
