package io.scalewell.backend.template;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateSummary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template of the product as it lies in its file; its name and its folder are its id and its department. */
record TemplateFile(
        String title,
        String summary,
        Map<String, TemplateSummary.Translation> translations,
        @Nullable GoalSuggestion goal,
        List<AutomationDefinition> automations,
        ProcessDefinition process) {

    Template template(String id, String department) {
        int steps = process.steps().size();
        return new Template(
                new TemplateSummary(id, title, summary, department, steps, false, translations),
                process,
                goal,
                automations);
    }
}
