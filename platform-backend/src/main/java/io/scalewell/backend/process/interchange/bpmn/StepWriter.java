package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.instance.CallActivity;
import org.operaton.bpm.model.bpmn.instance.Condition;
import org.operaton.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.ServiceTask;
import org.operaton.bpm.model.bpmn.instance.SignalEventDefinition;
import org.operaton.bpm.model.bpmn.instance.TimeDuration;
import org.operaton.bpm.model.bpmn.instance.TimerEventDefinition;
import org.operaton.bpm.model.bpmn.instance.UserTask;

/** Writes a step as the activity or event that comes nearest, with everything else of it as a property of ours. */
final class StepWriter {

    private static final Pattern PROCESS_KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private final Model model;
    private final Properties properties;

    StepWriter(Model model, Properties properties) {
        this.model = model;
        this.properties = properties;
    }

    FlowNode write(Process process, Step step, String id) {
        FlowNode node = switch (Objects.requireNonNull(step.kind())) {
            case TASK, APPROVAL -> model.append(process, UserTask.class, id);
            case AUTOMATED -> model.append(process, ServiceTask.class, id);
            case WAIT -> model.append(process, IntermediateCatchEvent.class, id);
            case SUBPROCESS -> model.append(process, CallActivity.class, id);
        };
        node.setName(XmlText.of(step.title()));
        if (step.instructions() != null && !step.instructions().isBlank()) {
            model.document(node, step.instructions());
        }
        model.keep(node, Properties.STEP, properties.text(step));
        if (node instanceof IntermediateCatchEvent event) {
            waitsFor(event, step.waitsFor(), id);
        }
        if (node instanceof CallActivity call
                && step.call() != null
                && PROCESS_KEY.matcher(step.call().process()).matches()) {
            call.setCalledElement(step.call().process());
        }
        return node;
    }

    private void waitsFor(IntermediateCatchEvent event, @Nullable Wait wait, String id) {
        if (wait == null) {
            return;
        }
        if (wait.until() != null) {
            TimerEventDefinition timer = model.add(event, TimerEventDefinition.class, id + "_timer");
            model.add(timer, TimeDuration.class)
                    .setTextContent(XmlText.of(wait.until().replaceAll(" .*", "")));
        } else if (wait.field() != null) {
            ConditionalEventDefinition filled = model.add(event, ConditionalEventDefinition.class, id + "_condition");
            model.add(filled, Condition.class).setTextContent(XmlText.of("has(run.fields." + wait.field() + ")"));
        } else {
            model.add(event, SignalEventDefinition.class, id + "_signal");
        }
    }
}
