package io.scalewell.shared.template;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template with all that it brings.
 *
 * @param process what the process will say; sub-process steps name the template that they call
 * @param automations suggestions, in shadow; {@code $process}, {@code $owner} and {@code $zone} stand for what the process will have
 */
public record Template(
        TemplateSummary summary,
        ProcessDefinition process,
        @Nullable GoalSuggestion goal,
        List<AutomationDefinition> automations) {

    public Template {
        automations = List.copyOf(automations);
    }
}
