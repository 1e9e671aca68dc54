package io.scalewell.backend.process.check;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Those of the automations that a definition names which exist.
 *
 * @param whyIdle by key in capitals, why it would not do a step as it stands now; nothing when it would
 */
public record KnownAutomations(Map<String, List<Message>> whyIdle) {

    public static final KnownAutomations NONE = new KnownAutomations(Map.of());

    public KnownAutomations {
        whyIdle = Map.copyOf(whyIdle);
    }

    /** The keys that a definition names, in capitals. */
    public static Set<String> named(ProcessDefinition definition) {
        return definition.steps().stream()
                .map(Step::automation)
                .filter(Objects::nonNull)
                .map(KnownAutomations::key)
                .collect(Collectors.toSet());
    }

    boolean has(String automation) {
        return whyIdle.containsKey(key(automation));
    }

    List<Message> whyIdle(String automation) {
        return whyIdle.getOrDefault(key(automation), List.of());
    }

    private static String key(String automation) {
        return automation.strip().toUpperCase(Locale.ROOT);
    }
}
