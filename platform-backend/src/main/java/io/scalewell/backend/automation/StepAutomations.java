package io.scalewell.backend.automation;

import io.scalewell.backend.process.AutomationKeys;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those who publish processes which automations there are, and which of them would leave a step to people. */
@Component
class StepAutomations implements AutomationKeys {

    private static final String PROCESS = "process";

    private final AutomationRepository automations;

    StepAutomations(AutomationRepository automations) {
        this.automations = automations;
    }

    @Override
    public Map<String, List<Message>> existing(Set<String> keys, @Nullable String process) {
        return keys.isEmpty()
                ? Map.of()
                : automations.named(keys).stream()
                        .collect(Collectors.toMap(row -> row.key().value(), row -> whyIdle(row, process)));
    }

    private static List<Message> whyIdle(AutomationRow automation, @Nullable String process) {
        List<Message> reasons = new ArrayList<>();
        if (!automation.enabled()) {
            reasons.add(Message.of("publish.automation.off", automation.key()));
        }
        if (automation.rung() == Rung.SHADOW) {
            reasons.add(Message.of("publish.automation.shadow", automation.key()));
        }
        Object wanted = automation.definition().trigger().settings().get(PROCESS);
        if (wanted != null && !wanted.toString().isBlank() && !names(automation, process)) {
            reasons.add(Message.of("publish.automation.elsewhere", automation.key(), wanted));
        }
        return reasons;
    }

    /** Whether it reacts to a process or acts on it. */
    private static boolean names(AutomationRow automation, @Nullable String process) {
        Stream<Kinded> parts =
                Stream.concat(Stream.of(automation.definition().trigger()), automation.definition().actions().stream());
        return parts.anyMatch(
                part -> String.valueOf(part.settings().get(PROCESS)).equals(process));
    }
}
