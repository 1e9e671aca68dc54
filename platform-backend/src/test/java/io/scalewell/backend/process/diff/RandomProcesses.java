package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes up definitions, and what somebody may have done to one. The same seed makes the same. */
final class RandomProcesses {

    private static final List<String> WORDS =
            List.of("check", "the", "invoice", "of", "a", "customer", "\n", "bis 10 €");

    private final Random random;

    RandomProcesses(long seed) {
        random = new Random(seed);
    }

    ProcessDefinition definition() {
        return head(ProcessDefinition.named(text())).withStages(stages(new ArrayList<>(), new HashSet<>()));
    }

    /** Another state: steps and stages of the first, shuffled, changed, some gone and some new. */
    ProcessDefinition changed(ProcessDefinition from) {
        List<Step> steps = new ArrayList<>(from.steps());
        steps.removeIf(step -> chance(6));
        for (int swaps = random.nextInt(4); swaps > 0 && steps.size() > 1; swaps--) {
            Collections.swap(steps, random.nextInt(steps.size()), random.nextInt(steps.size()));
        }
        steps.replaceAll(step -> chance(3) ? step(step.key()) : step);
        ProcessDefinition head = chance(2) ? from : head(from);
        Set<String> taken = new HashSet<>(from.steps().stream().map(Step::key).toList());
        return head.withStages(chance(3) ? stages(steps, taken) : dealt(from.stages(), steps));
    }

    private static List<Stage> dealt(List<Stage> stages, List<Step> steps) {
        List<Stage> dealt = new ArrayList<>();
        int next = 0;
        for (Stage stage : stages) {
            int end = Math.min(steps.size(), next + stage.steps().size());
            dealt.add(stage.withSteps(steps.subList(next, end)));
            next = end;
        }
        return dealt;
    }

    private ProcessDefinition head(ProcessDefinition from) {
        return from.change()
                .purpose(maybe(this::text))
                .output(maybe(this::text))
                .suppliers(texts())
                .inputs(texts())
                .customer(maybe(this::text))
                .owner(maybe(this::text))
                .department(maybe(this::text))
                .tags(texts())
                .description(maybe(this::text))
                .objectives(texts())
                .obligations(texts())
                .reviewEvery(maybe(() -> "P6M"))
                .regulated(chance(2))
                .roles(chance(2) ? List.of() : List.of(new ProcessRole(text(), maybe(this::assignee))))
                .startFields(fields())
                .toDefinition();
    }

    private List<Stage> stages(List<Step> steps, Set<String> taken) {
        List<Step> all = new ArrayList<>(steps);
        for (int more = random.nextInt(6); more > 0; more--) {
            String key = "s" + random.nextInt(40);
            if (taken.add(key)) {
                all.add(random.nextInt(all.size() + 1), step(key));
            }
        }
        List<Stage> stages = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            int end = Math.min(all.size(), next + 1 + random.nextInt(5));
            stages.add(new Stage(chance(3) ? "" : "Stage " + random.nextInt(4), chance(4), all.subList(next, end)));
            next = end;
        }
        return stages;
    }

    private Step step(String key) {
        return Step.task(key, text())
                .change()
                .kind(StepKind.values()[random.nextInt(StepKind.values().length)])
                .instructions(maybe(this::text))
                .assignee(maybe(this::assignee))
                .due(maybe(() -> "P" + random.nextInt(5) + "D after previous"))
                .required(chance(2))
                .stop(chance(2))
                .condition(maybe(this::text))
                .branch(maybe(this::text))
                .items(texts())
                .fields(fields())
                .attachments(
                        chance(3) ? List.of(new Attachment("id", text(), "text/plain", random.nextInt(9))) : List.of())
                .tags(texts())
                .approval(maybe(() -> new Approval(
                        ApprovalMode.values()[random.nextInt(ApprovalMode.values().length)],
                        null,
                        List.of(assignee()),
                        chance(2))))
                .onReject(maybe(() -> "s1"))
                .waitsFor(maybe(() -> Wait.forField("amount")))
                .call(maybe(() -> new Call("PAY", Map.of("a", text()), Map.of())))
                .automation(maybe(() -> "A-" + random.nextInt(3)))
                .toStep();
    }

    private List<Field> fields() {
        return chance(2)
                ? List.of()
                : List.of(new Field("f", text(), FieldType.NUMBER, chance(2), maybe(this::text), texts()));
    }

    private Assignee assignee() {
        return switch (random.nextInt(5)) {
            case 0 -> new Assignee.OfMember("m" + random.nextInt(3) + "@kestrel.example");
            case 1 -> new Assignee.OfTeam("Support");
            case 2 -> new Assignee.OfRole("MANAGER");
            case 3 -> new Assignee.OfField("approver");
            default -> new Assignee.Starter();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int words = random.nextInt(7); words >= 0; words--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }

    private List<String> texts() {
        return chance(2) ? List.of() : List.of(text(), text());
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return chance(2) ? null : value.get();
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
