package io.scalewell.fake;

import io.scalewell.shared.process.DiagramFormat;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Edge;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.Lane;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.NodeKind;
import io.scalewell.shared.process.ProcessDiagram.Passage;
import io.scalewell.shared.process.ProcessDiagram.PassageKind;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.ProcessDiagrams;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Draws all steps one after another, whatever stages, branches and conditions say; with lanes all lie in one. */
public final class FakeProcessDiagrams implements ProcessDiagrams {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 60;
    private static final int STRIDE = 160;

    private final FakeProcesses processes;

    FakeProcessDiagrams(FakeProcesses processes) {
        this.processes = processes;
    }

    @Override
    public ProcessDiagram diagram(ProcessKey key, int version, ProcessDiagram.Options options) {
        var definition = version == 0
                ? processes.get(key).draft()
                : processes.version(key, version).definition();
        return preview(definition, options);
    }

    @Override
    public ExportedFile export(ProcessKey key, int version, DiagramFormat format, ProcessDiagram.Options options) {
        var content = diagram(key, version, options).toString().getBytes(StandardCharsets.UTF_8);
        return new ExportedFile(key + "." + format.ending(), format.mediaType(), content);
    }

    @Override
    public ProcessDiagram preview(ProcessDefinition definition, ProcessDiagram.Options options) {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        int lane = options.lanes() ? 0 : -1;
        nodes.add(mark("#start", NodeKind.START, lane, 0));
        for (var step : definition.steps()) {
            nodes.add(node(step, lane, nodes.size() * STRIDE));
        }
        nodes.add(mark("#end", NodeKind.END, lane, nodes.size() * STRIDE));
        for (int i = 1; i < nodes.size(); i++) {
            var from = nodes.get(i - 1);
            var to = nodes.get(i);
            var points = List.of(new Point(from.x() + from.width(), 30), new Point(to.x(), 30));
            edges.add(new Edge(from.id(), to.id(), EdgeKind.FLOW, null, "", points, new Point(to.x(), 20)));
        }
        var outline = definition.steps().stream()
                .map(step -> new Passage(0, PassageKind.STEP, step.title(), step.key()))
                .toList();
        int width = nodes.size() * STRIDE;
        var lanes = options.lanes() ? List.of(new Lane(null, "Nobody yet", 0, 0, 0, width, HEIGHT)) : List.<Lane>of();
        return new ProcessDiagram(options.direction(), width, HEIGHT, lanes, List.of(), nodes, edges, outline);
    }

    private static Node node(Step step, int lane, int x) {
        return new Node(
                step.key(),
                NodeKind.STEP,
                step.kind(),
                step.title(),
                List.of(step.title()),
                step.assignee(),
                "",
                lane,
                x,
                0,
                WIDTH,
                HEIGHT);
    }

    private static Node mark(String id, NodeKind kind, int lane, int x) {
        return new Node(id, kind, null, "", List.of(), null, "", lane, x, 16, 28, 28);
    }
}
