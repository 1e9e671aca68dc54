package io.scalewell.backend.process.check;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether waits know what they wait for, sub-processes what they call, and automated steps what does them. */
final class KindCheck {

    private final Findings findings;
    private final ProcessDefinition definition;
    private final KnownProcesses processes;
    private final KnownAutomations automations;
    private final Set<String> fields;
    private final Set<String> steps;

    KindCheck(Findings findings, ProcessDefinition definition, KnownProcesses processes, KnownAutomations automations) {
        this.findings = findings;
        this.definition = definition;
        this.processes = processes;
        this.automations = automations;
        this.fields = KnownProcesses.fieldsOf(definition);
        this.steps = definition.steps().stream().map(Step::key).collect(Collectors.toSet());
    }

    void run() {
        for (Placed<Step> placed : Placed.steps(definition)) {
            wait(placed.pointer() + "/waitsFor", placed.part());
            call(placed.pointer() + "/call", placed.part());
            automation(placed.pointer() + "/automation", placed.part());
        }
    }

    private void wait(String pointer, Step step) {
        Wait wait = step.waitsFor();
        if (step.kind() != StepKind.WAIT) {
            findings.addIf(wait != null, pointer, Message.of("publish.wait.only"));
            return;
        }
        if (wait == null) {
            findings.add(pointer, Message.of("publish.wait.nothing"));
            return;
        }
        long kinds = Stream.of(wait.until(), wait.field(), wait.event())
                .filter(text -> text != null && !text.isBlank())
                .count();
        findings.addIf(kinds != 1, pointer, Message.of("publish.wait.one"));
        if (wait.until() != null) {
            until(pointer + "/until", step, wait.until());
        }
        findings.addIf(
                wait.field() != null && !fields.contains(wait.field()),
                pointer + "/field",
                Message.of("publish.no-field", wait.field()));
        findings.addIf(
                wait.event() != null && EventType.of(wait.event()).isEmpty(),
                pointer + "/event",
                Message.of("publish.no-event", wait.event()));
        findings.addIf(
                wait.process() != null && wait.event() == null,
                pointer + "/process",
                Message.of("publish.wait.process"));
        findings.addIf(
                wait.process() != null && !isSelf(wait.process()) && !processes.has(wait.process()),
                pointer + "/process",
                Message.of("publish.no-process", wait.process()));
    }

    private void until(String pointer, Step step, String rule) {
        try {
            if (DueRule.parse(rule).anchor() instanceof DueAnchor.Step(String key)) {
                findings.addIf(!steps.contains(key), pointer, Message.of("publish.no-step", key));
                findings.addIf(key.equals(step.key()), pointer, Message.of("publish.wait.itself"));
            }
        } catch (DueRuleSyntaxException wrong) {
            findings.add(pointer, wrong.sentence());
        }
    }

    private void automation(String pointer, Step step) {
        String named = step.automation();
        if (named == null || named.isBlank()) {
            return;
        }
        if (step.kind() != StepKind.AUTOMATED) {
            findings.add(pointer, Message.of("publish.automation.only"));
            return;
        }
        findings.addIf(!automations.has(named), pointer, Message.of("publish.no-automation", named));
    }

    private void call(String pointer, Step step) {
        Call call = step.call();
        if (step.kind() != StepKind.SUBPROCESS) {
            findings.addIf(call != null, pointer, Message.of("publish.call.only"));
            return;
        }
        if (call == null || call.process().isBlank()) {
            findings.add(pointer, Message.of("publish.call.nothing"));
            return;
        }
        if (isSelf(call.process())) {
            findings.add(pointer + "/process", Message.of("publish.call.itself"));
            return;
        }
        if (!processes.has(call.process())) {
            findings.add(pointer + "/process", Message.of("publish.no-process", call.process()));
            return;
        }
        Set<String> theirs = processes.fieldsOf(call.process());
        mapping(pointer + "/inputs", call.inputs(), theirs, fields, call.process());
        mapping(pointer + "/outputs", call.outputs(), fields, theirs, call.process());
    }

    /** @param mapping a field with the one that its value comes from */
    private void mapping(
            String pointer, Map<String, String> mapping, Set<String> targets, Set<String> sources, String process) {
        mapping.forEach((to, from) -> {
            String place = pointer + "/" + to.replace("~", "~0").replace("/", "~1");
            findings.addIf(!targets.contains(to), place, missing(to, targets == fields, process));
            findings.addIf(!sources.contains(from), place, missing(from, sources == fields, process));
        });
    }

    private static Message missing(String field, boolean here, String process) {
        return here
                ? Message.of("publish.call.no-field-here", field)
                : Message.of("publish.call.no-field-there", process, field);
    }

    private boolean isSelf(String process) {
        return definition.key() != null && KnownProcesses.key(process).equals(definition.key());
    }
}
