package io.scalewell.fake;

import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.Kinds;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.automation.SavedAutomation;
import io.scalewell.shared.automation.TestResult;
import io.scalewell.shared.kind.KindInfo;
import io.scalewell.shared.kind.SettingField;
import io.scalewell.shared.kind.SettingType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Automations} in memory, with two triggers and two actions; nothing is executed but what a test puts in. */
public final class FakeAutomations implements Automations {

    public final Map<AutomationKey, Automation> automations = new LinkedHashMap<>();
    public final List<Execution> executions = new ArrayList<>();
    public final List<ReplayVersion> replays = new ArrayList<>();

    private final FakeWorld world;

    FakeAutomations(FakeWorld world) {
        this.world = world;
    }

    public void clear() {
        automations.clear();
        executions.clear();
        replays.clear();
    }

    @Override
    public Kinds kinds() {
        return new Kinds(
                List.of(
                        new KindInfo(
                                "event",
                                "When something happens",
                                "",
                                "run",
                                List.of(
                                        field("type", SettingType.EVENT_TYPE, true),
                                        field("process", SettingType.PROCESS, false))),
                        new KindInfo("webhook", "When a call comes in", "", "webhook", List.of())),
                List.of(
                        new KindInfo(
                                "notify",
                                "Notify",
                                "",
                                "bell",
                                List.of(
                                        field("members", SettingType.MEMBERS, false),
                                        field("text", SettingType.LONG_TEMPLATE, true))),
                        new KindInfo(
                                "request-approval",
                                "Ask for approval",
                                "",
                                "approvals",
                                List.of(
                                        field("question", SettingType.LONG_TEMPLATE, true),
                                        field("then", SettingType.ACTIONS, false))),
                        new KindInfo(
                                "complete-task",
                                "Complete a step",
                                "",
                                "check",
                                List.of(field("step", SettingType.TEMPLATE, true)))));
    }

    private static SettingField field(String name, SettingType type, boolean required) {
        return new SettingField(name, name, type, required, "", List.of());
    }

    @Override
    public List<Automation> list() {
        return List.copyOf(automations.values());
    }

    @Override
    public Automation get(AutomationKey key) {
        var automation = automations.get(key);
        if (automation == null) {
            throw new NotFound("automation " + key);
        }
        return automation;
    }

    @Override
    public SavedAutomation create(AutomationDefinition definition) {
        return save(AutomationKey.of("A-" + (automations.size() + 1)), 1, definition);
    }

    @Override
    public SavedAutomation replace(AutomationKey key, AutomationDefinition definition) {
        return save(key, get(key).version() + 1, definition);
    }

    private SavedAutomation save(AutomationKey key, int version, AutomationDefinition definition) {
        for (int index = 0; index < definition.actions().size(); index++) {
            var settings = definition.actions().get(index).settings();
            boolean speaks = !definition.actions().get(index).kind().equals("complete-task");
            if (speaks && !settings.containsKey("text") && !settings.containsKey("question")) {
                var error = new InputError("/actions/" + index + "/settings/text", "text is needed.");
                throw new Invalid("The automation cannot be saved like this.", List.of(error));
            }
        }
        boolean called = definition.trigger().kind().equals("webhook");
        put(key, version, definition, false, called ? "/hooks/x" : null);
        return new SavedAutomation(get(key), called && version == 1 ? "whsec_c2VjcmV0" : null);
    }

    private void put(
            AutomationKey key, int version, AutomationDefinition definition, boolean enabled, @Nullable String url) {
        var me = world.me();
        automations.put(
                key,
                new Automation(
                        key,
                        version,
                        definition,
                        enabled,
                        me.id(),
                        me.name(),
                        world.now(),
                        executions.stream()
                                .map(Execution::summary)
                                .filter(each -> each.automation().equals(key))
                                .map(ExecutionSummary::state)
                                .toList(),
                        null,
                        url,
                        null));
    }

    @Override
    public Automation enable(AutomationKey key) {
        return turn(key, true);
    }

    @Override
    public Automation disable(AutomationKey key) {
        return turn(key, false);
    }

    private Automation turn(AutomationKey key, boolean on) {
        var before = get(key);
        put(key, before.version(), before.definition(), on, before.webhookUrl());
        return get(key);
    }

    @Override
    public TestResult test(AutomationKey key, Map<String, Object> event) {
        return test(get(key).definition(), event);
    }

    @Override
    public TestResult test(AutomationDefinition definition, Map<String, Object> event) {
        var actions = definition.actions().stream()
                .map(action -> new TestResult.RenderedAction(action.kind(), action.settings(), null))
                .toList();
        return definition.filter() == null
                ? new TestResult(true, null, actions)
                : new TestResult(false, Message.verbatim("The filter says no."), List.of());
    }

    @Override
    public List<Map<String, Object>> sampleEvents(AutomationDefinition definition) {
        return List.of(Map.of("type", "run.completed", "time", "2026-03-12T09:00:00Z", "data", Map.of("amount", 7)));
    }

    @Override
    public Page<ExecutionSummary> executions(ExecutionFilter filter, PageRequest page) {
        var automation = filter.automation();
        var state = filter.state();
        return new Page<>(
                executions.stream()
                        .map(Execution::summary)
                        .filter(each -> automation == null || each.automation().equals(automation))
                        .filter(each -> state == null || each.state() == state)
                        .toList(),
                null);
    }

    @Override
    public Execution execution(ExecutionId id) {
        return executions.stream()
                .filter(each -> each.summary().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("execution " + id));
    }

    @Override
    public Execution replay(ExecutionId id, @Nullable ReplayVersion version) {
        replays.add(version == null ? ReplayVersion.CURRENT : version);
        return execution(id);
    }

    @Override
    public Execution passOver(ExecutionId id) {
        var held = execution(id);
        var passed = new Execution(held.summary(), held.event(), held.steps(), held.replayOf(), false);
        executions.set(executions.indexOf(held), passed);
        return passed;
    }

    @Override
    public int replayFailing(@Nullable AutomationKey key) {
        return executions.size();
    }
}
