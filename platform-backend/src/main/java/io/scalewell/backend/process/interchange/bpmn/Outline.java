package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
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

    private final ScopeReader reader;
    private final Loops loops;
    private final Choices choices;
    private final Remarks remarks;
    private final Wording wording;
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
        this.wording = remarks.wording();
        this.segments = new Segments(remarks);
    }

    List<Stage> of(Pools pools, Messages messages, Calls calls) {
        List<Strand> strands = pools.drawn().stream()
                .map(pool -> strand(pool, pools.areSeveral() && isReached(pool.process(), messages)))
                .toList();
        if (strands.size() == 1) {
            Strand only = strands.getFirst();
            only.units().forEach(unit -> write(unit, only.flow(), null));
            messages.inner().forEach(message -> remarks.add(Topic.LOST_MESSAGES, message.words()));
        } else {
            List<List<Weave.Turn>> lots = new Weave(strands, messages, calls, remarks).lots();
            lots(lots.stream().filter(Outline::hasSteps).toList());
            lots.stream().filter(lot -> !hasSteps(lot)).forEach(lot -> inTurn(lot, null));
        }
        return segments.stages().stream().map(this::withWaysBack).toList();
    }

    private Strand strand(Pools.Pool pool, boolean later) {
        Flow flow = flow(pool.process(), Guard.ALWAYS, !later);
        Strand strand = new Strand(pool.name(), flow, Unit.of(flow, true));
        if (!strand.hasSteps()) {
            remarks.add(Topic.POOLS, pool.name());
        }
        return strand;
    }

    private static boolean isReached(Element process, Messages messages) {
        return BpmnFile.flowNodes(process).stream().anyMatch(messages::reach);
    }

    /** The ids of the elements that became steps. */
    Set<String> drawn() {
        return drawn;
    }

    private static boolean hasSteps(List<Weave.Turn> lot) {
        return lot.stream().anyMatch(turn -> turn.unit().hasSteps());
    }

    /** Side by side if nothing in them runs side by side itself. */
    private void lots(List<List<Weave.Turn>> lots) {
        boolean plain = lots.stream()
                .flatMap(List::stream)
                .noneMatch(turn -> turn.unit().isBeside());
        if (lots.size() > 1 && plain) {
            segments.beginParallel("");
            Names names = new Names(wording.say("import.bpmn.text.branch"));
            lots.forEach(lot -> inTurn(lot, names.next(title(lot))));
            segments.endParallel();
        } else {
            lots.forEach(lot -> inTurn(lot, null));
        }
        lots.forEach(lot -> tellTurns(lot, lots.size() > 1 && !plain));
    }

    private static String title(List<Weave.Turn> lot) {
        return lot.stream()
                .map(turn -> turn.strand().title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In stages named after the pool whose turn it is, or as one branch. */
    private void inTurn(List<Weave.Turn> turns, @Nullable String branch) {
        Strand open = null;
        String outer = "";
        for (Weave.Turn turn : turns) {
            Strand strand = turn.strand();
            if (branch == null && strand != open && turn.unit().hasSteps()) {
                if (open != null) {
                    segments.leave(outer);
                }
                outer = segments.enter(strand.title());
                open = strand;
            }
            write(turn.unit(), strand.flow(), branch);
        }
        if (open != null) {
            segments.leave(outer);
        }
    }

    private void tellTurns(List<Weave.Turn> lot, boolean evenAlone) {
        List<String> pools = lot.stream()
                .filter(turn -> turn.unit().hasSteps())
                .map(turn -> turn.strand().title())
                .map(title -> title.isEmpty() ? wording.say("import.bpmn.text.nameless-process") : title)
                .distinct()
                .toList();
        if (pools.size() > 1 || evenAlone) {
            pools.forEach(pool -> remarks.add(Topic.TURNS, pool));
        }
    }

    /** @param node that the scope is in the scope around it */
    private void scope(Element element, Node node, Guard reached, @Nullable String branch) {
        Flow flow = flow(element, reached, false);
        keyOf.put(node, "");
        Unit.of(flow, branch == null).forEach(unit -> write(unit, flow, branch));
    }

    /** @param first whether nothing comes before the scope in a run */
    private Flow flow(Element element, Guard reached, boolean first) {
        Scope scope = reader.read(element);
        loops.unroll(scope);
        choices.offer(scope, first);
        return new Flow(scope, reached);
    }

    private void write(Unit unit, Flow flow, @Nullable String branch) {
        if (branch == null && unit.isBeside()) {
            tell(unit.node());
            segments.beginParallel(unit.node().name());
            Names names = new Names(wording.say("import.bpmn.text.branch"));
            for (Flow.Way way : unit.ways()) {
                String name = names.next(name(way));
                way.nodes().forEach(node -> place(node, flow, name));
            }
            segments.endParallel();
        } else {
            unit.nodes().forEach(node -> place(node, flow, branch));
        }
    }

    private void tellStricter(Node node) {
        if (node.runsBeside()) {
            List<String> first = node.out().stream()
                    .map(edge -> edge.to().step())
                    .flatMap(Stream::ofNullable)
                    .map(Step::title)
                    .toList();
            String name = node.name().isEmpty() ? String.join(" / ", first) : node.name();
            remarks.add(Topic.STRICTER, name.isEmpty() ? wording.say("import.bpmn.text.nameless-gateway") : name);
        }
    }

    /** What no step says. */
    private void tell(Node node) {
        Element element = node.element();
        if (element != null && element.type().endsWith("Gateway") && node.decision() == null) {
            remarks.add(Topic.MERGES, node.name());
        }
    }

    /** Named by its flow, else by what comes first. */
    private static String name(Flow.Way way) {
        String first = way.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.ACTION || node.kind() == Node.Kind.SCOPE)
                .map(node -> node.step() == null ? node.name() : node.step().title())
                .findFirst()
                .orElse("");
        return way.name().isEmpty() ? first : way.name();
    }

    private void place(Node node, Flow flow, @Nullable String branch) {
        tell(node);
        tellStricter(node);
        Element element = node.element();
        if (node.kind() == Node.Kind.SCOPE && element != null) {
            String outer = branch == null ? segments.enter(wording.title(element)) : "";
            if (branch != null) {
                remarks.add(Topic.SUBPROCESSES, element.name());
            }
            int before = keyOf.size();
            scope(element, node, flow.guard(node), branch);
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
            throw new Invalid("", Message.of("import.bpmn.steps", STEPS));
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
            remarks.add(Topic.COMPLICATED, drawnStep.title() + ": " + guard.words(wording));
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
