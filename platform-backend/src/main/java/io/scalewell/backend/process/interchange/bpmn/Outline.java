package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the flow of a process down as stages and steps. */
final class Outline {

    private static final int STEPS = 500;
    private static final int BRANCH = 200;

    private final ScopeReader reader;
    private final Loops loops;
    private final Choices choices;
    private final Remarks remarks;
    private final StepKeys keys = new StepKeys();
    private final Segments segments;
    private final Map<Node, String> keyOf = new LinkedHashMap<>();
    private final Map<String, Node> sendingBack = new LinkedHashMap<>();
    private final Set<String> drawn = new HashSet<>();
    private int written;

    Outline(ScopeReader reader, Loops loops, Choices choices, Remarks remarks) {
        this.reader = reader;
        this.loops = loops;
        this.choices = choices;
        this.remarks = remarks;
        this.segments = new Segments(remarks);
    }

    List<Stage> of(Element process) {
        scope(process, null, Guard.ALWAYS, null, true);
        return segments.stages().stream().map(this::withWaysBack).toList();
    }

    /** The ids of the elements that became steps. */
    Set<String> drawn() {
        return drawn;
    }

    /** @param node that the scope is in the scope around it */
    private void scope(Element element, @Nullable Node node, Guard reached, @Nullable String branch, boolean first) {
        Scope scope = reader.read(element);
        loops.unroll(scope);
        choices.offer(scope, first);
        Flow flow = new Flow(scope, reached);
        if (node != null) {
            keyOf.put(node, "");
        }
        Set<Node> done = new HashSet<>();
        for (Node each : flow.nodes()) {
            if (done.add(each)) {
                tell(each);
                List<Flow.Way> ways = runsBeside(each) ? flow.ways(each) : List.of();
                if (branch == null && !ways.isEmpty()) {
                    beside(each, ways, flow, done);
                } else {
                    tellStricter(each);
                    place(each, flow, branch);
                }
            }
        }
    }

    private static boolean runsBeside(Node node) {
        boolean several = node.kind() == Node.Kind.PARALLEL || node.kind() == Node.Kind.INCLUSIVE;
        return several && node.out().size() > 1 && node.out().stream().noneMatch(Node.Edge::isFree);
    }

    private void tellStricter(Node node) {
        if (runsBeside(node)) {
            List<String> first = node.out().stream()
                    .map(edge -> edge.to().step())
                    .flatMap(Stream::ofNullable)
                    .map(Step::title)
                    .toList();
            String name = node.name().isEmpty() ? String.join(" / ", first) : node.name();
            remarks.add(Topic.STRICTER, name.isEmpty() ? "a gateway without a name" : name);
        }
    }

    /** What no step says. */
    private void tell(Node node) {
        Element element = node.element();
        if (element != null && element.type().endsWith("Gateway") && node.decision() == null) {
            remarks.add(Topic.MERGES, node.name());
        }
    }

    private void beside(Node gateway, List<Flow.Way> ways, Flow flow, Set<Node> done) {
        segments.beginParallel(gateway.name());
        Set<String> names = new HashSet<>();
        for (Flow.Way way : ways) {
            String branch = branch(way, names);
            for (Node node : way.nodes()) {
                if (done.add(node)) {
                    tell(node);
                    tellStricter(node);
                    place(node, flow, branch);
                }
            }
        }
        segments.endParallel();
    }

    /** Named by its flow, else by what comes first. */
    private static String branch(Flow.Way way, Set<String> names) {
        String first = way.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.ACTION || node.kind() == Node.Kind.SCOPE)
                .map(node -> node.step() == null ? node.name() : node.step().title())
                .findFirst()
                .orElse("");
        String stem = Words.cut(way.name().isEmpty() ? first : way.name(), BRANCH - 10);
        String name = stem.isEmpty() ? "Branch" : stem;
        for (int number = 2; !names.add(name); number++) {
            name = stem + " (" + number + ")";
        }
        return name;
    }

    private void place(Node node, Flow flow, @Nullable String branch) {
        Element element = node.element();
        if (node.kind() == Node.Kind.SCOPE && element != null) {
            String outer = branch == null ? segments.enter(StepMaker.title(element)) : "";
            if (branch != null) {
                remarks.add(Topic.SUBPROCESSES, element.name());
            }
            int before = keyOf.size();
            scope(element, node, flow.guard(node), branch, false);
            keyOf.values().stream()
                    .skip(before)
                    .filter(key -> !key.isEmpty())
                    .findFirst()
                    .ifPresentOrElse(
                            key -> keyOf.put(node, key), () -> remarks.add(Topic.SUBPROCESSES, element.name()));
            if (branch == null) {
                segments.leave(outer);
            }
        } else if (node.step() != null) {
            segments.add(step(node, node.step(), flow.guard(node), branch));
        }
    }

    private Step step(Node node, Step drawnStep, Guard guard, @Nullable String branch) {
        if (++written > STEPS) {
            throw new Invalid(
                    "", "The model becomes more than " + STEPS + " steps, which is the most that a process has.");
        }
        String key = !drawnStep.key().isEmpty() && keys.take(drawnStep.key())
                ? drawnStep.key()
                : keys.next(drawnStep.title());
        keyOf.put(node, key);
        if (node.element() != null) {
            drawn.add(node.element().id());
        }
        StepChange step = drawnStep.change().key(key).branch(branch);
        List<Field> fields = new ArrayList<>(drawnStep.fields());
        node.asked().forEach(decision -> fields.add(decision.field()));
        step.fields(fields);
        condition(step, drawnStep, guard);
        if (node.sendsBackTo() != null) {
            step.kind(StepKind.APPROVAL);
            sendingBack.put(key, node.sendsBackTo());
            remarks.add(Topic.LOOPS, drawnStep.title());
        }
        return step.toStep();
    }

    private void condition(StepChange step, Step drawnStep, Guard guard) {
        step.condition(guard.always() ? null : guard.condition().orElse(null));
        if (!guard.always() && guard.condition().isEmpty()) {
            remarks.add(Topic.COMPLICATED, drawnStep.title() + ": " + guard.words());
        }
    }

    /** Work can only go back to an earlier step. */
    private Stage withWaysBack(Stage stage) {
        return stage.withSteps(
                stage.steps().stream().map(step -> withWayBack(step, stage)).toList());
    }

    private static boolean runsBeside(String earlier, Step step, Stage stage) {
        return stage.parallel()
                && stage.steps().stream()
                        .anyMatch(
                                other -> other.key().equals(earlier) && !Objects.equals(other.branch(), step.branch()));
    }

    private Step withWayBack(Step step, Stage stage) {
        Node target = sendingBack.get(step.key());
        String earlier = target == null ? step.onReject() : keyOf.getOrDefault(target, "");
        if (earlier == null) {
            return step;
        }
        List<String> order = List.copyOf(keyOf.values());
        int place = order.indexOf(earlier);
        boolean lost = earlier.isEmpty() || place < 0 || place >= order.indexOf(step.key());
        if (lost || runsBeside(earlier, step, stage)) {
            remarks.add(Topic.LOST_LOOPS, step.title());
            return step.change().onReject(null).toStep();
        }
        return step.change().onReject(earlier).toStep();
    }
}
