package io.scalewell.backend.process.check;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on the size of everything in a draft. A draft within them can be saved, however incomplete, and a file of it can be imported
 * again: who widens them widens the limits of the readers in {@code interchange} too.
 */
public final class DraftLimits {

    static final int NAME = 200;
    static final int STEPS = 500;
    static final int STAGES = 60;
    private static final int FIELDS = 500;
    private static final int LIST = 100;
    private static final int CHOICES = 200;
    private static final int COLUMNS = 20;
    private static final int LINE = 300;
    private static final int PARAGRAPH = 2_000;
    private static final int TEXT = 20_000;
    private static final int DESCRIPTION = 50_000;
    private static final int KEY = 80;
    static final int ITEMS = 5_000;
    static final int CHARACTERS = 400_000;

    private final Findings findings = new Findings();

    private DraftLimits() {}

    /** Throws {@link Invalid} with each place where the definition goes over a limit. */
    public static void require(ProcessDefinition definition) {
        List<InputError> errors = errors(definition);
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("draft.too-large"), errors);
        }
    }

    static List<InputError> errors(ProcessDefinition definition) {
        DraftLimits limits = new DraftLimits();
        limits.head(definition);
        limits.findings.addIf(
                definition.steps().size() > STEPS,
                "/stages",
                Message.of("draft.steps", STEPS, definition.steps().size()));
        limits.stages(definition.stages());
        Placed.steps(definition).forEach(step -> limits.step(step.pointer(), step.part()));
        List<Placed<Field>> fields = Placed.fields(definition);
        limits.findings.count("/startFields", fields, FIELDS);
        fields.forEach(field -> limits.field(field.pointer(), field.part()));
        long items = definition.steps().stream()
                .mapToLong(step -> step.items().size())
                .sum();
        limits.findings.addIf(items > ITEMS, "/stages", Message.of("draft.items", ITEMS, items));
        limits.findings.addIf(
                limits.findings.characters() > CHARACTERS, "", Message.of("draft.characters", CHARACTERS));
        return limits.findings.errors();
    }

    private void head(ProcessDefinition definition) {
        findings.text("/name", definition.name(), NAME);
        findings.addIf(definition.name().isBlank(), "/name", Message.of("draft.unnamed"));
        findings.text("/purpose", definition.purpose(), PARAGRAPH);
        findings.text("/output", definition.output(), PARAGRAPH);
        findings.texts("/suppliers", definition.suppliers(), LIST, LINE);
        findings.texts("/inputs", definition.inputs(), LIST, LINE);
        findings.text("/customer", definition.customer(), PARAGRAPH);
        findings.text("/owner", definition.owner(), 254);
        findings.text("/department", definition.department(), 80);
        findings.texts("/tags", definition.tags(), 20, 40);
        findings.text("/description", definition.description(), DESCRIPTION);
        findings.texts("/objectives", definition.objectives(), 20, NAME);
        findings.texts("/obligations", definition.obligations(), LIST, LINE);
        findings.text("/reviewEvery", definition.reviewEvery(), 40);
        findings.count("/roles", definition.roles(), LIST);
        for (int index = 0; index < definition.roles().size(); index++) {
            ProcessRole role = definition.roles().get(index);
            findings.text("/roles/" + index + "/name", role.name(), KEY);
            assignee("/roles/" + index + "/filledBy", role.filledBy());
        }
    }

    private void stages(List<Stage> stages) {
        findings.count("/stages", stages, STAGES);
        for (int index = 0; index < stages.size(); index++) {
            findings.text("/stages/" + index + "/title", stages.get(index).title(), NAME);
        }
    }

    private void step(String pointer, Step step) {
        findings.text(pointer + "/key", step.key(), KEY);
        findings.text(pointer + "/title", step.title(), LINE);
        findings.text(pointer + "/instructions", step.instructions(), TEXT);
        assignee(pointer + "/assignee", step.assignee());
        findings.text(pointer + "/due", step.due(), NAME);
        findings.text(pointer + "/condition", step.condition(), PARAGRAPH);
        findings.texts(pointer + "/items", step.items(), LIST, 500);
        findings.text(pointer + "/branch", step.branch(), NAME);
        findings.texts(pointer + "/tags", step.tags(), 20, 40);
        findings.text(pointer + "/onReject", step.onReject(), KEY);
        attachments(pointer + "/attachments", step.attachments());
        approval(pointer + "/approval", step.approval());
        waitsFor(pointer + "/waitsFor", step.waitsFor());
        call(pointer + "/call", step.call());
        findings.text(pointer + "/automation", step.automation(), KEY);
    }

    private void attachments(String pointer, List<Attachment> attachments) {
        findings.count(pointer, attachments, 20);
        for (int index = 0; index < attachments.size(); index++) {
            findings.text(pointer + "/" + index + "/id", attachments.get(index).id(), KEY);
            findings.text(
                    pointer + "/" + index + "/name", attachments.get(index).name(), NAME);
            findings.text(
                    pointer + "/" + index + "/mediaType", attachments.get(index).mediaType(), NAME);
        }
    }

    private void approval(String pointer, @Nullable Approval approval) {
        if (approval != null) {
            findings.count(pointer + "/approvers", approval.approvers(), 20);
            for (int index = 0; index < approval.approvers().size(); index++) {
                assignee(pointer + "/approvers/" + index, approval.approvers().get(index));
            }
        }
    }

    private void waitsFor(String pointer, @Nullable Wait wait) {
        if (wait != null) {
            findings.text(pointer + "/until", wait.until(), NAME);
            findings.text(pointer + "/field", wait.field(), 60);
            findings.text(pointer + "/event", wait.event(), KEY);
            findings.text(pointer + "/process", wait.process(), KEY);
        }
    }

    private void call(String pointer, @Nullable Call call) {
        if (call != null) {
            findings.text(pointer + "/process", call.process(), KEY);
            keys(pointer + "/inputs", call.inputs());
            keys(pointer + "/outputs", call.outputs());
        }
    }

    private void keys(String pointer, Map<String, String> mapping) {
        findings.count(pointer, List.copyOf(mapping.keySet()), LIST);
        mapping.forEach((to, from) -> {
            findings.text(pointer, to, 60);
            findings.text(pointer, from, 60);
        });
    }

    private void field(String pointer, Field field) {
        findings.text(pointer + "/key", field.key(), 60);
        findings.text(pointer + "/label", field.label(), NAME);
        findings.text(pointer + "/help", field.help(), PARAGRAPH);
        findings.texts(pointer + "/choices", field.choices(), CHOICES, NAME);
        findings.count(pointer + "/columns", field.columns(), COLUMNS);
        for (int index = 0; index < field.columns().size(); index++) {
            Field column = field.columns().get(index);
            String place = pointer + "/columns/" + index;
            field(place, column.columns().isEmpty() ? column : withoutColumns(column));
            findings.addIf(!column.columns().isEmpty(), place + "/columns", Message.of("draft.column-of-column"));
        }
    }

    private static Field withoutColumns(Field field) {
        return new Field(field.key(), field.label(), field.type(), field.required(), field.help(), field.choices());
    }

    private void assignee(String pointer, @Nullable Assignee assignee) {
        switch (assignee) {
            case null -> {}
            case Assignee.Starter() -> {}
            case Assignee.OfMember(String email) -> findings.text(pointer + "/member", email, 254);
            case Assignee.OfTeam(String team) -> findings.text(pointer + "/team", team, KEY);
            case Assignee.OfRole(String role) -> findings.text(pointer + "/role", role, KEY);
            case Assignee.OfField(String field) -> findings.text(pointer + "/field", field, 60);
        }
    }
}
