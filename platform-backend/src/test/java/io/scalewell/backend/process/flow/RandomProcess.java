package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Processes as somebody may write them who tries everything at once. */
final class RandomProcess {

    private static final List<String> CONDITIONS = List.of(
            "run.fields.country == \"FR\"",
            "run.fields.country == \"DE\"",
            "run.fields.amount > 1000.0",
            "run.fields.vip");
    private static final StepKind[] KINDS = StepKind.values();

    private final Random random;
    private final List<String> keys = new ArrayList<>();

    private RandomProcess(long seed) {
        random = new Random(seed);
    }

    static ProcessDefinition of(long seed) {
        return new RandomProcess(seed).definition(7, 9);
    }

    static ProcessDefinition large(long seed, int stages, int steps) {
        return new RandomProcess(seed).definition(stages, steps);
    }

    private ProcessDefinition definition(int mostStages, int mostSteps) {
        List<Stage> stages = new ArrayList<>();
        int count = random.nextInt(mostStages + 1);
        for (int i = 0; i < count; i++) {
            boolean parallel = random.nextInt(2) == 0;
            boolean conditional = random.nextInt(3) == 0;
            List<Step> steps = new ArrayList<>();
            int length = random.nextInt(mostSteps + 1);
            for (int j = 0; j < length; j++) {
                steps.add(step(parallel, conditional));
            }
            stages.add(new Stage("Stage " + i, parallel, steps));
        }
        return ProcessDefinition.named("Random").withStages(stages);
    }

    private Step step(boolean parallel, boolean conditional) {
        String key = "step-" + keys.size();
        StepKind kind = KINDS[random.nextInt(KINDS.length)];
        String branch = parallel && random.nextBoolean() ? "b" + random.nextInt(4) : null;
        String condition = conditional || random.nextInt(4) == 0 ? any(CONDITIONS) : null;
        Step step = Step.task(key, "Do " + "something ".repeat(random.nextInt(5)) + key)
                .change()
                .kind(kind)
                .assignee(assignee())
                .branch(branch)
                .condition(condition)
                .onReject(kind == StepKind.APPROVAL && !keys.isEmpty() ? any(keys) : null)
                .toStep();
        keys.add(key);
        return step;
    }

    private @Nullable Assignee assignee() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Assignee.OfMember("tess@kestrel.example");
            case 2 -> new Assignee.OfTeam("Support");
            case 3 -> new Assignee.OfRole("MANAGER");
            case 4 -> new Assignee.Starter();
            default -> new Assignee.OfField("approver");
        };
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
