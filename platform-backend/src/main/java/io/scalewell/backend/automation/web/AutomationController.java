package io.scalewell.backend.automation.web;

import io.scalewell.backend.automation.kind.SettingsSchema;
import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.SavedAutomation;
import io.scalewell.shared.automation.TestResult;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Automations. */
@RestController
@RequestMapping("/api/v1/automations")
class AutomationController {

    private final Automations automations;

    AutomationController(Automations automations) {
        this.automations = automations;
    }

    @GetMapping("/kinds")
    KindsAnswer kinds() {
        return new KindsAnswer(
                described(automations.kinds().triggers()),
                described(automations.kinds().actions()));
    }

    private static List<DescribedKind> described(List<KindInfo> kinds) {
        return kinds.stream()
                .map(kind -> new DescribedKind(kind.name(), kind.title(), kind.help(), SettingsSchema.of(kind)))
                .toList();
    }

    @GetMapping
    Page<AutomationResponse> list(PageRequest page) {
        return Pages.cut(
                automations.list().stream().map(AutomationResponse::of).toList(), page, AutomationResponse::key);
    }

    @GetMapping("/{key}")
    AutomationResponse get(@PathVariable AutomationKey key) {
        return AutomationResponse.of(automations.get(key));
    }

    @PostMapping
    ResponseEntity<AutomationResponse> create(@RequestBody AutomationDefinition definition) {
        SavedAutomation saved = automations.create(definition);
        return Answers.created("/api/v1/automations/" + saved.automation().key(), AutomationResponse.of(saved));
    }

    @PutMapping("/{key}")
    AutomationResponse replace(@PathVariable AutomationKey key, @RequestBody AutomationDefinition definition) {
        return AutomationResponse.of(automations.replace(key, definition));
    }

    @PostMapping("/{key}/enable")
    AutomationResponse enable(@PathVariable AutomationKey key) {
        return AutomationResponse.of(automations.enable(key));
    }

    @PostMapping("/{key}/disable")
    AutomationResponse disable(@PathVariable AutomationKey key) {
        return AutomationResponse.of(automations.disable(key));
    }

    @PostMapping("/{key}/test")
    TestResult test(@PathVariable AutomationKey key, @RequestBody SampleEvent sample) {
        return automations.test(key, sample.event());
    }

    @GetMapping("/{key}/executions")
    Page<ExecutionSummary> executions(
            @PathVariable AutomationKey key,
            @RequestParam(required = false) @Nullable ExecutionState state,
            PageRequest page) {
        automations.get(key);
        return automations.executions(new ExecutionFilter(key, state, null, false), page);
    }

    /** Which kinds there are, each with the JSON Schema of its settings. */
    record KindsAnswer(List<DescribedKind> triggers, List<DescribedKind> actions) {}

    record DescribedKind(String kind, String title, String help, Map<String, Object> schema) {}

    /** An event in the form of the log. */
    record SampleEvent(Map<String, Object> event) {}
}
