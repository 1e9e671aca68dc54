package io.scalewell.shared.automation;

import io.scalewell.shared.kind.Kinded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trigger, filter and actions.
 *
 * @param filter a CEL expression over {@code event}, {@code run}, {@code task}, {@code process}, {@code now}; null matches all
 * @param actions done in order; the next one begins when the one before has succeeded
 * @param serialBy a CEL expression; executions with the same value run one after another, in order
 */
public record AutomationDefinition(
        String name,
        Kinded trigger,
        @Nullable String filter,
        List<Kinded> actions,
        @Nullable Rung rung,
        @Nullable String serialBy) {

    public AutomationDefinition {
        actions = actions == null ? List.of() : List.copyOf(actions);
        rung = rung == null ? Rung.SHADOW : rung;
    }
}
