package io.scalewell.backend.template.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateFilter;
import io.scalewell.shared.template.TemplateId;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import io.scalewell.shared.text.Message;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class TemplatesController {

    private final Templates templates;

    TemplatesController(Templates templates) {
        this.templates = templates;
    }

    @Operation(summary = "Templates of the organization, then those of the product by department")
    @GetMapping("/templates")
    Page<TemplateSummary> list(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable String text,
            PageRequest page) {
        return Pages.cut(templates.list(new TemplateFilter(department, text)), page, TemplateSummary::id);
    }

    @Operation(
            summary =
                    "One template with its process, its suggested goal and its suggested automations, in the language of Accept-Language")
    @GetMapping("/templates/{template}")
    Template get(@PathVariable TemplateId template, Locale reader) {
        return templates.get(template.value(), reader);
    }

    @Operation(
            summary =
                    "Make a process of a template: a draft that the caller owns. Other templates that it calls are used as well,"
                            + " unless a process was made of them already")
    @PostMapping("/templates/{template}/processes")
    ResponseEntity<MadeAnswer> use(
            @PathVariable TemplateId template,
            @RequestBody(required = false) @Nullable TemplateUse use,
            Locale language) {
        MadeProcess made = templates.use(template.value(), use == null ? TemplateUse.plain() : use, language);
        ProcessKey key = made.process().summary().key();
        return Answers.created("/api/v1/processes/" + key, new MadeAnswer(key, made.called(), made.automations()));
    }

    @Operation(summary = "Keep the draft of a process as a template of the organization")
    @PostMapping("/processes/{process}/template")
    ResponseEntity<Template> keep(@PathVariable ProcessKey process, @RequestBody TemplateWords words) {
        Template template = templates.keep(process, words);
        return Answers.created("/api/v1/templates/" + template.summary().id(), template);
    }

    @Operation(summary = "Change title, summary and department of a template of the organization")
    @PutMapping("/templates/{template}")
    Template rename(@PathVariable TemplateId template, @RequestBody TemplateWords words) {
        return templates.rename(template.value(), words);
    }

    @Operation(summary = "Delete a template of the organization; processes made of it stay")
    @DeleteMapping("/templates/{template}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable TemplateId template) {
        templates.delete(template.value());
    }

    @Operation(summary = "The goal that the template of a process suggested; unknown once it is set or was refused")
    @GetMapping("/processes/{process}/suggested-goal")
    GoalSuggestion suggestedGoal(@PathVariable ProcessKey process) {
        return templates
                .suggestedGoal(process)
                .orElseThrow(() -> new NotFound(Message.of("missing.suggested-goal", process)));
    }

    @Operation(summary = "Suggest this goal no more")
    @DeleteMapping("/processes/{process}/suggested-goal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetSuggestedGoal(@PathVariable ProcessKey process) {
        templates.forgetSuggestedGoal(process);
    }

    /**
     * What was made.
     *
     * @param key of the process
     */
    record MadeAnswer(ProcessKey key, List<ProcessKey> called, List<AutomationKey> automations) {}
}
