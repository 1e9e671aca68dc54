package io.scalewell.backend.template;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.Template;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template of the product in another language, as it lies beside the English one: {@code refund.de.json} beside {@code
 * refund.json}. The keys of its steps and fields are the same.
 */
record TemplateTranslation(
        @Nullable GoalSuggestion goal, List<AutomationDefinition> automations, ProcessDefinition process) {

    Template of(Template english) {
        return new Template(english.summary(), process, goal, automations);
    }
}
