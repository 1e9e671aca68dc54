package io.scalewell.backend.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    private static final KnownPeople PEOPLE = new KnownPeople(Set.of("tess@kestrel.example"), Set.of("Support"));

    private final PublicationCheck check = new PublicationCheck(new Expressions());

    @Test
    void plainChecklistHasNoProblems() {
        assertThat(problems(process(Step.task("a", "A"), Step.task("b", "B")))).isEmpty();
    }

    @Test
    void processNeedsStep() {
        assertThat(problems(ProcessDefinition.named("Empty"))).containsExactly("/stages");
    }

    @Test
    void stepNeedsTitleAndUniqueWellFormedKey() {
        assertThat(problems(process(Step.task("a", " "), Step.task("a", "A"), Step.task("Not a key", "B"))))
                .containsExactly("/stages/0/steps/0/title", "/stages/0/steps/1/key", "/stages/0/steps/2/key");
    }

    @Test
    void onlyApprovalsSendBackAndOnlyToEarlierSteps() {
        assertThat(problems(process(
                        Step.task("a", "A"),
                        step("b", StepKind.TASK, null, null, null, "a"),
                        step("c", StepKind.APPROVAL, null, null, null, "a"),
                        step("d", StepKind.APPROVAL, null, null, null, "d"),
                        step("e", StepKind.APPROVAL, null, null, null, "f"),
                        Step.task("f", "F"))))
                .containsExactly(
                        "/stages/0/steps/1/onReject", "/stages/0/steps/3/onReject", "/stages/0/steps/4/onReject");
    }

    @Test
    void dueRuleHasToBeUnderstoodAndItsStepToExist() {
        assertThat(problems(process(
                        due("a", "P2D after start"),
                        due("b", "PT4H after a"),
                        due("c", "tomorrow"),
                        due("d", "P1D after nowhere"),
                        due("e", "P1D after e"))))
                .containsExactly("/stages/0/steps/2/due", "/stages/0/steps/3/due", "/stages/0/steps/4/due");
    }

    @Test
    void conditionHasToCompileOverRunAndGiveTruth() {
        assertThat(problems(process(
                        condition("a", "run.fields.amount > 1000.0"),
                        condition("b", "run.fields.amount >"),
                        condition("c", "task.title == 'x'"),
                        condition("d", "'text'"))))
                .containsExactly(
                        "/stages/0/steps/1/condition", "/stages/0/steps/2/condition", "/stages/0/steps/3/condition");
    }

    @Test
    void assigneeHasToLeadToSomebody() {
        ProcessDefinition definition = process(
                        assigned("a", new Assignee.OfMember("Tess@kestrel.example")),
                        assigned("b", new Assignee.OfMember("nobody@kestrel.example")),
                        assigned("c", new Assignee.OfTeam("Support")),
                        assigned("d", new Assignee.OfTeam("Nowhere")),
                        assigned("e", new Assignee.OfRole("MANAGER")),
                        assigned("f", new Assignee.OfRole("Release manager")),
                        assigned("g", new Assignee.OfRole("AUDITOR")),
                        assigned("h", new Assignee.Starter()),
                        assigned("i", new Assignee.OfField("approver")),
                        assigned("j", new Assignee.OfField("amount")),
                        withFields("k", field("approver", FieldType.MEMBER), field("amount", FieldType.NUMBER)))
                .withRoles(List.of(new ProcessRole("Release manager", null)));

        assertThat(problems(definition))
                .containsExactly(
                        "/stages/0/steps/1/assignee",
                        "/stages/0/steps/3/assignee",
                        "/stages/0/steps/6/assignee",
                        "/stages/0/steps/9/assignee");
    }

    @Test
    void roleIsFilledByWhoeverIsKnownAndNotByAnotherRoleOfTheProcess() {
        ProcessDefinition definition = process(Step.task("a", "A"))
                .withRoles(List.of(
                        new ProcessRole("Open", null),
                        new ProcessRole("Filled", new Assignee.OfTeam("Support")),
                        new ProcessRole("Circular", new Assignee.OfRole("Open")),
                        new ProcessRole("Open", null)));

        assertThat(problems(definition)).containsExactly("/roles/2/filledBy", "/roles/3/name");
    }

    @Test
    void ownerHasToBeActiveMember() {
        assertThat(problems(process(Step.task("a", "A")).withOwner("gone@kestrel.example")))
                .containsExactly("/owner");
        assertThat(problems(process(Step.task("a", "A")).withOwner("tess@kestrel.example")))
                .isEmpty();
    }

    @Test
    void fieldsNeedUniqueKeysLabelsAndChoices() {
        assertThat(problems(process(
                        withFields("a", field("amount", FieldType.NUMBER), field("9lives", FieldType.TEXT)),
                        withFields(
                                "b",
                                field("amount", FieldType.NUMBER),
                                new Field("blank", " ", FieldType.TEXT, false, null, List.of()),
                                field("color", FieldType.CHOICE),
                                new Field("size", "Size", FieldType.CHOICE, false, null, List.of("S", "S"))))))
                .containsExactly(
                        "/stages/0/steps/0/fields/1/key",
                        "/stages/0/steps/1/fields/0/key",
                        "/stages/0/steps/1/fields/1/label",
                        "/stages/0/steps/1/fields/2/choices",
                        "/stages/0/steps/1/fields/3/choices");
    }

    private List<String> problems(ProcessDefinition definition) {
        return check.problems(definition, PEOPLE).stream()
                .map(InputError::pointer)
                .toList();
    }

    private static ProcessDefinition process(Step... steps) {
        return ProcessDefinition.named("Process").withStages(List.of(new Stage("Only", false, Arrays.asList(steps))));
    }

    private static Step due(String key, String rule) {
        return step(key, StepKind.TASK, null, rule, null, null);
    }

    private static Step condition(String key, String condition) {
        return step(key, StepKind.TASK, null, null, condition, null);
    }

    private static Step assigned(String key, Assignee assignee) {
        return step(key, StepKind.TASK, assignee, null, null, null);
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, key, type, false, null, List.of());
    }

    private static Step withFields(String key, Field... fields) {
        return Step.task(key, key).change().fields(List.of(fields)).toStep();
    }

    private static Step step(
            String key,
            StepKind kind,
            @Nullable Assignee assignee,
            @Nullable String due,
            @Nullable String condition,
            @Nullable String onReject) {
        return Step.task(key, key)
                .change()
                .kind(kind)
                .assignee(assignee)
                .due(due)
                .condition(condition)
                .onReject(onReject)
                .toStep();
    }
}
