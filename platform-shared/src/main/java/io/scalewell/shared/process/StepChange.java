package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step in the making: takes over a step and replaces what is said. */
public final class StepChange {

    private String key;
    private String title;
    private @Nullable StepKind kind = StepKind.TASK;
    private @Nullable String instructions;
    private @Nullable Assignee assignee;
    private @Nullable String due;
    private boolean required;
    private boolean stop;
    private @Nullable String condition;
    private @Nullable String branch;
    private List<String> items = List.of();
    private List<Field> fields = List.of();
    private List<Attachment> attachments = List.of();
    private List<String> tags = List.of();
    private @Nullable Approval approval;
    private @Nullable String onReject;
    private @Nullable Wait waitsFor;
    private @Nullable Call call;
    private @Nullable String automation;
    private @Nullable Sharing sharing;

    private StepChange(String key, String title) {
        this.key = key;
        this.title = title;
    }

    StepChange(Step step) {
        this(step.key(), step.title());
        kind = step.kind();
        instructions = step.instructions();
        assignee = step.assignee();
        due = step.due();
        required = step.required();
        stop = step.stop();
        condition = step.condition();
        branch = step.branch();
        items = step.items();
        fields = step.fields();
        attachments = step.attachments();
        tags = step.tags();
        approval = step.approval();
        onReject = step.onReject();
        waitsFor = step.waitsFor();
        call = step.call();
        automation = step.automation();
        sharing = step.sharing();
    }

    static StepChange plain(String key, String title) {
        return new StepChange(key, title);
    }

    public StepChange key(String value) {
        key = value;
        return this;
    }

    public StepChange title(String value) {
        title = value;
        return this;
    }

    /** Another kind of step gives up what only its former kind has. */
    public StepChange kind(@Nullable StepKind value) {
        kind = value;
        approval = value == StepKind.APPROVAL ? approval : null;
        onReject = value == StepKind.APPROVAL ? onReject : null;
        waitsFor = value == StepKind.WAIT ? waitsFor : null;
        call = value == StepKind.SUBPROCESS ? call : null;
        automation = value == StepKind.AUTOMATED ? automation : null;
        return this;
    }

    public StepChange instructions(@Nullable String value) {
        instructions = value;
        return this;
    }

    public StepChange assignee(@Nullable Assignee value) {
        assignee = value;
        return this;
    }

    public StepChange due(@Nullable String value) {
        due = value;
        return this;
    }

    public StepChange required(boolean value) {
        required = value;
        return this;
    }

    public StepChange stop(boolean value) {
        stop = value;
        return this;
    }

    public StepChange condition(@Nullable String value) {
        condition = value;
        return this;
    }

    public StepChange branch(@Nullable String value) {
        branch = value;
        return this;
    }

    public StepChange items(List<String> value) {
        items = value;
        return this;
    }

    public StepChange fields(List<Field> value) {
        fields = value;
        return this;
    }

    public StepChange attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    public StepChange tags(List<String> value) {
        tags = value;
        return this;
    }

    public StepChange approval(@Nullable Approval value) {
        approval = value;
        return this;
    }

    public StepChange onReject(@Nullable String value) {
        onReject = value;
        return this;
    }

    public StepChange waitsFor(@Nullable Wait value) {
        waitsFor = value;
        return this;
    }

    public StepChange call(@Nullable Call value) {
        call = value;
        return this;
    }

    public StepChange automation(@Nullable String value) {
        automation = value;
        return this;
    }

    public StepChange sharing(@Nullable Sharing value) {
        sharing = value;
        return this;
    }

    public Step toStep() {
        return new Step(
                key,
                title,
                kind,
                instructions,
                assignee,
                due,
                required,
                stop,
                condition,
                branch,
                items,
                fields,
                attachments,
                tags,
                approval,
                onReject,
                waitsFor,
                call,
                automation,
                sharing);
    }
}
