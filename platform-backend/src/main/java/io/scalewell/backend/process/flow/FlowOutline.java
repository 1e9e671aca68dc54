package io.scalewell.backend.process.flow;

import io.scalewell.backend.process.flow.Block.Branch;
import io.scalewell.backend.process.flow.Block.Branching;
import io.scalewell.backend.process.flow.Block.Choice;
import io.scalewell.backend.process.flow.Block.Single;
import io.scalewell.backend.process.flow.Flow.Rework;
import io.scalewell.backend.process.flow.Flow.StageOfFlow;
import io.scalewell.shared.process.ProcessDiagram.Passage;
import io.scalewell.shared.process.ProcessDiagram.PassageKind;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A flow as lines to be read one after another. */
final class FlowOutline {

    private final Flow flow;
    private final ConditionWords words;
    private final Map<String, String> reworks;
    private final List<Passage> passages = new ArrayList<>();

    FlowOutline(Flow flow, ConditionWords words) {
        this.flow = flow;
        this.words = words;
        reworks = flow.reworks().stream()
                .collect(Collectors.toMap(Rework::approval, Rework::target, (first, second) -> first));
    }

    List<Passage> passages() {
        boolean several = flow.stages().size() > 1;
        for (StageOfFlow stage : flow.stages()) {
            if (several) {
                say(0, PassageKind.STAGE, stage.title(), null);
            }
            blocks(stage.blocks(), several ? 1 : 0);
        }
        return passages;
    }

    private void blocks(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            switch (block) {
                case Single(Step step) -> step(step, depth);
                case Choice(String condition, List<Step> steps) -> {
                    say(depth, PassageKind.ONLY_IF, words.of(condition), null);
                    steps.forEach(step -> step(step, depth + 1));
                }
                case Branching branching -> branching(branching, depth);
            }
        }
    }

    private void branching(Branching branching, int depth) {
        PassageKind kind = switch (branching.gate()) {
            case PARALLEL -> PassageKind.ALL_OF;
            case EXCLUSIVE -> PassageKind.ONE_OF;
            case INCLUSIVE -> PassageKind.SOME_OF;
        };
        say(depth, kind, "", null);
        for (Branch branch : branching.branches()) {
            String condition = branch.condition();
            String name = branch.name() == null ? "" : branch.name();
            if (condition != null) {
                say(depth + 1, PassageKind.WHEN, words.of(condition), null);
            } else {
                say(depth + 1, PassageKind.BRANCH, name, null);
            }
            blocks(branch.blocks(), depth + 2);
        }
    }

    private void step(Step step, int depth) {
        say(depth, PassageKind.STEP, step.title(), step.key());
        String target = reworks.get(step.key());
        if (target != null) {
            say(depth + 1, PassageKind.REWORK, "", target);
        }
    }

    private void say(int depth, PassageKind kind, String text, @Nullable String node) {
        passages.add(new Passage(depth, kind, text, node));
    }
}
