package io.scalewell.backend.template;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.template.MadeProcess;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.tenancy.Organizations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes processes of templates. Called within a transaction. */
@Component
class TemplateMaking {

    private final TemplateFiles files;
    private final OriginRepository origins;
    private final Processes processes;
    private final Automations automations;
    private final Organizations organizations;
    private final DatabaseClock clock;
    private final JsonMapper json;

    TemplateMaking(
            TemplateFiles files,
            OriginRepository origins,
            Processes processes,
            Automations automations,
            Organizations organizations,
            DatabaseClock clock,
            JsonMapper json) {
        this.files = files;
        this.origins = origins;
        this.processes = processes;
        this.automations = automations;
        this.organizations = organizations;
        this.clock = clock;
        this.json = json;
    }

    MadeProcess make(Template template, TemplateUse use, Locale language) {
        List<ProcessKey> called = new ArrayList<>();
        ProcessDetail process = make(template, use, language, called);
        return new MadeProcess(process, called, use.automations() ? automate(template, process) : List.of());
    }

    private ProcessDetail make(Template template, TemplateUse use, Locale language, List<ProcessKey> called) {
        ProcessDefinition definition = template.process().withSteps(step -> resolve(step, language, called));
        ProcessDefinition named = definition
                .change()
                .key(null)
                .owner(null)
                .name(named(use.name(), template))
                .toDefinition();
        ProcessDetail process = processes.create(named);
        origins.insert(
                process.summary().key(), template.summary().id(), use.goal() ? template.goal() : null, clock.now());
        return process;
    }

    private static String named(@Nullable String wanted, Template template) {
        return wanted == null || wanted.isBlank() ? template.process().name() : wanted.strip();
    }

    /** A template calls another one by its id; the process calls what was made of that. */
    private Step resolve(Step step, Locale language, List<ProcessKey> called) {
        Call call = step.call();
        Optional<Template> other = call == null ? Optional.empty() : files.find(call.process(), language);
        if (call == null || other.isEmpty()) {
            return step;
        }
        ProcessKey key = origins.newest(call.process()).orElseGet(() -> {
            ProcessKey made = make(other.get(), TemplateUse.plain(), language, called)
                    .summary()
                    .key();
            called.add(made);
            return made;
        });
        return step.change()
                .call(new Call(key.value(), call.inputs(), call.outputs()))
                .toStep();
    }

    private List<AutomationKey> automate(Template template, ProcessDetail process) {
        String owner = Objects.requireNonNullElse(process.draft().owner(), "");
        String zone = organizations.current().zone().getId();
        List<AutomationKey> made = new ArrayList<>();
        for (AutomationDefinition suggestion : template.automations()) {
            String text = json.writeValueAsString(suggestion)
                    .replace("$process", process.summary().key().value())
                    .replace("$owner", quoted(owner))
                    .replace("$zone", zone);
            made.add(automations
                    .create(json.readValue(text, AutomationDefinition.class))
                    .automation()
                    .key());
        }
        return made;
    }

    /** As it stands between the quotation marks of JSON. */
    private String quoted(String text) {
        String quoted = json.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
