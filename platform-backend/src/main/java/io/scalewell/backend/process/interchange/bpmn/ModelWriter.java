package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.instance.Activity;
import org.operaton.bpm.model.bpmn.instance.Collaboration;
import org.operaton.bpm.model.bpmn.instance.ConditionExpression;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.InclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.LaneSet;
import org.operaton.bpm.model.bpmn.instance.ParallelGateway;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.StartEvent;

/** Writes the map of a process as a model: nodes, flows and lanes as they are drawn there. */
final class ModelWriter {

    private final ProcessDefinition definition;
    private final ProcessDiagram diagram;
    private final Properties properties;
    private final Model model;
    private final StepWriter steps;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<SequenceFlow> flows = new ArrayList<>();
    private final Map<String, FlowNode> nodeOf = new HashMap<>();
    private final Map<Step, String> ids = new IdentityHashMap<>();

    ModelWriter(ProcessDefinition definition, ProcessDiagram diagram, Properties properties) {
        this.definition = definition;
        this.diagram = diagram;
        this.properties = properties;
        this.model = new Model(definition.name());
        this.steps = new StepWriter(model, properties);
    }

    String write() {
        Collaboration collaboration =
                diagram.lanes().isEmpty() ? null : model.add(model.definitions(), Collaboration.class, "collaboration");
        StageGroups groups = StageGroups.of(model, diagram);
        Process process = model.add(model.definitions(), Process.class, "process");
        process.setName(XmlText.of(definition.name()));
        process.setExecutable(false);
        if (definition.description() != null) {
            model.document(process, definition.description());
        }
        writeNodes(process);
        List<Lane> lanes = lanes(process);
        for (int index = 0; index < diagram.edges().size(); index++) {
            flows.add(flow(process, index, diagram.edges().get(index)));
        }
        groups.write(process);
        Participant pool = collaboration == null ? null : pool(collaboration, process);
        new DrawingWriter(model, diagram)
                .write(collaboration == null ? process : collaboration, pool, lanes, nodes, flows, groups);
        String json = properties.text(new KeptProcess(
                definition.withStages(List.of()), stages(), Fingerprint.of(new Element(process.getDomElement()))));
        model.keep(process, Properties.PROCESS, json);
        return model.text();
    }

    private List<KeptProcess.KeptStage> stages() {
        return definition.stages().stream()
                .map(stage -> new KeptProcess.KeptStage(
                        stage.title(),
                        stage.parallel(),
                        stage.steps().stream()
                                .map(step -> Objects.requireNonNull(ids.get(step)))
                                .toList()))
                .toList();
    }

    private Participant pool(Collaboration collaboration, Process process) {
        Participant pool = model.add(collaboration, Participant.class, "pool");
        pool.setName(XmlText.of(definition.name()));
        pool.setProcess(process);
        return pool;
    }

    /** A draft may have several steps with the same key; each is written. */
    private void writeNodes(Process process) {
        Map<String, Deque<Step>> byKey = new HashMap<>();
        definition
                .steps()
                .forEach(step -> byKey.computeIfAbsent(step.key(), key -> new ArrayDeque<>())
                        .add(step));
        for (int index = 0; index < diagram.nodes().size(); index++) {
            ProcessDiagram.Node drawn = diagram.nodes().get(index);
            FlowNode node = switch (drawn.kind()) {
                case START -> model.append(process, StartEvent.class, "start");
                case END -> model.append(process, EndEvent.class, "end");
                case EXCLUSIVE -> model.append(process, ExclusiveGateway.class, "gateway_" + index);
                case INCLUSIVE -> model.append(process, InclusiveGateway.class, "gateway_" + index);
                case PARALLEL -> model.append(process, ParallelGateway.class, "gateway_" + index);
                case STEP -> {
                    Step step = Objects.requireNonNull(byKey.get(drawn.id())).remove();
                    String id = "step_" + (ids.size() + 1);
                    ids.put(step, id);
                    yield steps.write(process, step, id);
                }
            };
            nodes.add(node);
            nodeOf.putIfAbsent(drawn.id(), node);
        }
    }

    private List<Lane> lanes(Process process) {
        List<Lane> lanes = new ArrayList<>();
        if (!diagram.lanes().isEmpty()) {
            LaneSet set = model.add(process, LaneSet.class, "lanes");
            for (ProcessDiagram.Lane drawn : diagram.lanes()) {
                Lane lane = model.add(set, Lane.class, "lane_" + (lanes.size() + 1));
                lane.setName(XmlText.of(drawn.title()));
                lanes.add(lane);
            }
            for (int index = 0; index < nodes.size(); index++) {
                lanes.get(diagram.nodes().get(index).lane()).getFlowNodeRefs().add(nodes.get(index));
            }
        }
        return lanes;
    }

    private SequenceFlow flow(Process process, int index, ProcessDiagram.Edge drawn) {
        FlowNode from = Objects.requireNonNull(nodeOf.get(drawn.from()));
        FlowNode to = Objects.requireNonNull(nodeOf.get(drawn.to()));
        SequenceFlow flow = model.append(process, SequenceFlow.class, "flow_" + (index + 1));
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        switch (drawn.kind()) {
            case FLOW -> goesOnByDefault(from, drawn, flow);
            case OTHERWISE -> byDefault(from, flow);
            case CONDITION -> {
                flow.setName(XmlText.of(drawn.label()));
                condition(flow, drawn.condition(), Conditions.LANGUAGE);
            }
            case REWORK -> {
                flow.setName("rejected");
                condition(flow, "rejected", Conditions.DECISION);
            }
        }
        return flow;
    }

    /** Where an approval may send the work back, its other way is the one of an agreement. */
    private void goesOnByDefault(FlowNode from, ProcessDiagram.Edge drawn, SequenceFlow flow) {
        boolean rejects = diagram.edges().stream()
                .anyMatch(edge -> edge.kind() == EdgeKind.REWORK && edge.from().equals(drawn.from()));
        if (rejects) {
            byDefault(from, flow);
        }
    }

    private static void byDefault(FlowNode from, SequenceFlow flow) {
        switch (from) {
            case ExclusiveGateway gateway -> gateway.setDefault(flow);
            case InclusiveGateway gateway -> gateway.setDefault(flow);
            case Activity activity -> activity.setDefault(flow);
            default -> {
                // an event has one way only
            }
        }
    }

    private void condition(SequenceFlow flow, @Nullable String text, String language) {
        ConditionExpression expression = model.add(flow, ConditionExpression.class);
        expression.setType(Model.PREFIX + ":tFormalExpression");
        expression.setLanguage(language);
        expression.setTextContent(XmlText.of(text == null ? "" : text));
    }
}
