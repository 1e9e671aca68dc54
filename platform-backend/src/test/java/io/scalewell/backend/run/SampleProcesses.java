package io.scalewell.backend.run;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions for tests, in few words. */
final class SampleProcesses {

    private SampleProcesses() {}

    /**
     * Five steps: collect, then the identity and the credit check side by side, a premium step for large amounts, and an approval that
     * sends work back to the identity check.
     */
    static ProcessDefinition onboarding() {
        Step collect = new StepBuilder("collect")
                .due("P1D after start")
                .fields(new Field("amount", "Amount", FieldType.NUMBER, true, null, List.of()))
                .build();
        return ProcessDefinition.named("Customer onboarding")
                .withStages(List.of(
                        new Stage("Start", false, List.of(collect)),
                        new Stage("Checks", true, List.of(step("check-id"), step("check-credit"))),
                        new Stage(
                                "Decide",
                                false,
                                List.of(
                                        new StepBuilder("premium")
                                                .condition("run.fields.amount > 1000.0")
                                                .build(),
                                        new StepBuilder("approve")
                                                .kind(StepKind.APPROVAL)
                                                .onReject("check-id")
                                                .build()))));
    }

    static ProcessDefinition inOrder(Step... steps) {
        return ProcessDefinition.named("In order").withStages(List.of(new Stage("Only", false, List.of(steps))));
    }

    static ProcessDefinition together(Step... steps) {
        return ProcessDefinition.named("Together").withStages(List.of(new Stage("Only", true, List.of(steps))));
    }

    static ProcessDefinition withStartFields(ProcessDefinition definition, Field... fields) {
        return ProcessDefinition.named(definition.name())
                .change()
                .key(definition.key())
                .roles(definition.roles())
                .startFields(Arrays.asList(fields))
                .stages(definition.stages())
                .toDefinition();
    }

    static Step step(String key) {
        return Step.task(key, key);
    }

    static StepBuilder build(String key) {
        return new StepBuilder(key);
    }

    /** A step of which only a few things are said. */
    static final class StepBuilder {

        private final String key;
        private StepKind kind = StepKind.TASK;
        private @Nullable Assignee assignee;
        private @Nullable String due;
        private boolean required;
        private @Nullable String condition;
        private @Nullable String onReject;
        private List<Field> fields = List.of();
        private List<String> items = List.of();

        private StepBuilder(String key) {
            this.key = key;
        }

        StepBuilder kind(StepKind value) {
            kind = value;
            return this;
        }

        StepBuilder assignee(Assignee value) {
            assignee = value;
            return this;
        }

        StepBuilder due(String value) {
            due = value;
            return this;
        }

        StepBuilder required() {
            required = true;
            return this;
        }

        StepBuilder condition(String value) {
            condition = value;
            return this;
        }

        StepBuilder onReject(String value) {
            onReject = value;
            return this;
        }

        StepBuilder fields(Field... values) {
            fields = List.of(values);
            return this;
        }

        StepBuilder items(String... values) {
            items = List.of(values);
            return this;
        }

        Step build() {
            return Step.task(key, key)
                    .change()
                    .kind(kind)
                    .assignee(assignee)
                    .due(due)
                    .required(required)
                    .condition(condition)
                    .items(items)
                    .fields(fields)
                    .onReject(onReject)
                    .toStep();
        }
    }
}
