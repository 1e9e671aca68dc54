package io.scalewell.backend.process.flow;

import io.scalewell.backend.process.flow.Block.Branch;
import io.scalewell.backend.process.flow.Block.Branching;
import io.scalewell.backend.process.flow.Block.Choice;
import io.scalewell.backend.process.flow.Block.Gate;
import io.scalewell.backend.process.flow.Block.Single;
import io.scalewell.backend.process.flow.Flow.Rework;
import io.scalewell.backend.process.flow.Flow.StageOfFlow;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that a checklist describes. */
final class FlowReader {

    private FlowReader() {}

    static Flow read(ProcessDefinition definition) {
        List<StageOfFlow> stages = definition.stages().stream()
                .filter(stage -> !stage.steps().isEmpty())
                .map(stage -> new StageOfFlow(stage.title(), blocks(stage)))
                .toList();
        return new Flow(stages, reworks(definition));
    }

    private static List<Block> blocks(Stage stage) {
        if (!stage.parallel()) {
            return inSequence(stage.steps());
        }
        List<List<Step>> branches = branches(stage.steps());
        return branches.size() == 1 ? inSequence(branches.getFirst()) : List.of(branching(branches));
    }

    /** Neighbours with the same condition share one choice. */
    private static List<Block> inSequence(List<Step> steps) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < steps.size()) {
            String condition = condition(steps.get(next));
            if (condition == null) {
                blocks.add(new Single(steps.get(next)));
                next++;
            } else {
                int end = next;
                while (end < steps.size() && condition.equals(condition(steps.get(end)))) {
                    end++;
                }
                blocks.add(new Choice(condition, steps.subList(next, end)));
                next = end;
            }
        }
        return blocks;
    }

    /** In the order in which they are first named. */
    private static List<List<Step>> branches(List<Step> steps) {
        Map<String, List<Step>> named = new LinkedHashMap<>();
        List<List<Step>> branches = new ArrayList<>();
        for (Step step : steps) {
            String name = nameOfBranch(step);
            List<Step> known = name == null ? null : named.get(name);
            if (known == null) {
                known = new ArrayList<>();
                branches.add(known);
                if (name != null) {
                    named.put(name, known);
                }
            }
            known.add(step);
        }
        return branches;
    }

    private static Branching branching(List<List<Step>> branches) {
        List<@Nullable String> conditions =
                branches.stream().<@Nullable String>map(FlowReader::shared).toList();
        if (conditions.stream().anyMatch(Objects::isNull)) {
            return new Branching(
                    Gate.PARALLEL,
                    branches.stream()
                            .map(steps -> new Branch(nameOfBranch(steps.getFirst()), null, inSequence(steps)))
                            .toList());
        }
        List<Branch> conditional = branches.stream()
                .map(steps -> new Branch(
                        nameOfBranch(steps.getFirst()),
                        shared(steps),
                        steps.stream().<Block>map(Single::new).toList()))
                .toList();
        return new Branching(excludeEachOther(conditions) ? Gate.EXCLUSIVE : Gate.INCLUSIVE, conditional);
    }

    /** The condition of all, or null when they have none or not the same. */
    private static @Nullable String shared(List<Step> steps) {
        String first = condition(steps.getFirst());
        return steps.stream().allMatch(step -> Objects.equals(condition(step), first)) ? first : null;
    }

    private static boolean excludeEachOther(List<@Nullable String> conditions) {
        List<Comparison> comparisons = conditions.stream()
                .map(Comparison::find)
                .flatMap(Optional::stream)
                .toList();
        Set<String> fields = comparisons.stream().map(Comparison::field).collect(Collectors.toSet());
        Set<String> values = comparisons.stream().map(Comparison::value).collect(Collectors.toSet());
        return comparisons.size() == conditions.size() && fields.size() == 1 && values.size() == conditions.size();
    }

    private static List<Rework> reworks(ProcessDefinition definition) {
        Set<String> keys = definition.steps().stream().map(Step::key).collect(Collectors.toSet());
        List<Rework> reworks = new ArrayList<>();
        for (Step step : definition.steps()) {
            String target = step.onReject();
            if (target != null && keys.contains(target) && !target.equals(step.key())) {
                reworks.add(new Rework(step.key(), target));
            }
        }
        return reworks;
    }

    private static @Nullable String condition(Step step) {
        String condition = step.condition();
        return condition == null || condition.isBlank() ? null : condition.strip();
    }

    private static @Nullable String nameOfBranch(Step step) {
        String name = step.branch();
        return name == null || name.isBlank() ? null : name.strip();
    }
}
