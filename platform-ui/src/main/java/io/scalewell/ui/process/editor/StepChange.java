package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step in the making: takes over a step and replaces what is said. */
final class StepChange {

    private String key;
    private String title;
    private @Nullable StepKind kind;
    private @Nullable String instructions;
    private @Nullable Assignee assignee;
    private @Nullable String due;
    private boolean required;
    private boolean stop;
    private @Nullable String condition;
    private List<String> items;
    private List<Field> fields;
    private @Nullable String onReject;

    private StepChange(Step step) {
        key = step.key();
        title = step.title();
        kind = step.kind();
        instructions = step.instructions();
        assignee = step.assignee();
        due = step.due();
        required = step.required();
        stop = step.stop();
        condition = step.condition();
        items = step.items();
        fields = step.fields();
        onReject = step.onReject();
    }

    static StepChange of(Step step) {
        return new StepChange(step);
    }

    StepChange key(String value) {
        key = value;
        return this;
    }

    StepChange title(String value) {
        title = value;
        return this;
    }

    /** Only an approval sends work back. */
    StepChange kind(StepKind value) {
        kind = value;
        onReject = value == StepKind.APPROVAL ? onReject : null;
        return this;
    }

    StepChange instructions(@Nullable String value) {
        instructions = value;
        return this;
    }

    StepChange assignee(@Nullable Assignee value) {
        assignee = value;
        return this;
    }

    StepChange due(@Nullable String value) {
        due = value;
        return this;
    }

    StepChange required(boolean value) {
        required = value;
        return this;
    }

    StepChange stop(boolean value) {
        stop = value;
        return this;
    }

    StepChange condition(@Nullable String value) {
        condition = value;
        return this;
    }

    StepChange items(List<String> value) {
        items = value;
        return this;
    }

    StepChange fields(List<Field> value) {
        fields = value;
        return this;
    }

    StepChange onReject(@Nullable String value) {
        onReject = value;
        return this;
    }

    Step toStep() {
        return new Step(
                key, title, kind, instructions, assignee, due, required, stop, condition, items, fields, onReject);
    }
}
