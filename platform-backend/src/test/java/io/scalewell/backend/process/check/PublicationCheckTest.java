package io.scalewell.backend.process.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    private static final KnownPeople PEOPLE = new KnownPeople(Set.of("tess@kestrel.example"), Set.of("Support"));

    private static final KnownProcesses PROCESSES = new KnownProcesses(Map.of("INV", Set.of("amount", "paid")));

    private static final KnownAutomations AUTOMATIONS =
            new KnownAutomations(Map.of("A-1", List.of(), "A-2", List.of(Message.of("publish.automation.off", "A-2"))));

    private final PublicationCheck check = new PublicationCheck(new Expressions());

    @Test
    void plainChecklistHasNoProblems() {
        assertThat(problems(process(Step.task("a", "A"), Step.task("b", "B")))).isEmpty();
    }

    @Test
    void automatedStepNamesAnAutomationThatThereIs() {
        assertThat(problems(process(
                        automated("a", StepKind.AUTOMATED, null),
                        automated("b", StepKind.AUTOMATED, "a-1"),
                        automated("c", StepKind.AUTOMATED, "A-3"),
                        automated("d", StepKind.TASK, "A-1"))))
                .containsExactly("/stages/0/steps/2/automation", "/stages/0/steps/3/automation");
    }

    @Test
    void automationThatIsOffIsWorthALookAndNoObstacle() {
        ProcessDefinition process = process(
                automated("a", StepKind.AUTOMATED, "A-1"),
                automated("b", StepKind.AUTOMATED, "a-2"),
                automated("c", StepKind.TASK, "A-2"),
                automated("d", StepKind.AUTOMATED, "A-3"));

        assertThat(check.warnings(process, AUTOMATIONS))
                .containsExactly(
                        new InputError("/stages/0/steps/1/automation", Message.of("publish.automation.off", "A-2")));
        assertThat(problems(process(automated("b", StepKind.AUTOMATED, "A-2")))).isEmpty();
    }

    private static Step automated(String key, StepKind kind, @Nullable String automation) {
        return Step.task(key, key).change().kind(kind).automation(automation).toStep();
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

    @Test
    void waitNeedsExactlyOneThingThatExists() {
        assertThat(problems(process(
                        waiting("a", null),
                        waiting("b", Wait.until("P2D after a")),
                        waiting("c", Wait.until("tomorrow")),
                        waiting("d", Wait.until("P2D after nowhere")),
                        waiting("e", Wait.until("P2D after e")),
                        waiting("f", Wait.forField("none")),
                        waiting("g", Wait.forEvent("run.completed")),
                        waiting("h", Wait.forEvent("moon.full")),
                        waiting("i", new Wait(null, null, "run.completed", "inv")),
                        waiting("j", new Wait(null, null, "run.completed", "NIL")),
                        waiting("k", new Wait("P1D after start", "x", null, null)),
                        waiting("l", new Wait("P1D after start", null, null, "INV")),
                        waiting("m", new Wait(null, null, null, null)),
                        withFields("n", field("x", FieldType.DATE)))))
                .containsExactly(
                        "/stages/0/steps/0/waitsFor",
                        "/stages/0/steps/2/waitsFor/until",
                        "/stages/0/steps/3/waitsFor/until",
                        "/stages/0/steps/4/waitsFor/until",
                        "/stages/0/steps/5/waitsFor/field",
                        "/stages/0/steps/7/waitsFor/event",
                        "/stages/0/steps/9/waitsFor/process",
                        "/stages/0/steps/10/waitsFor",
                        "/stages/0/steps/11/waitsFor/process",
                        "/stages/0/steps/12/waitsFor");
    }

    @Test
    void subProcessNeedsAnotherProcessAndFieldsOnBothSides() {
        assertThat(problems(process(
                                calling("a", null),
                                calling("b", Call.of("inv")),
                                calling("c", Call.of("NIL")),
                                calling("d", Call.of("own")),
                                calling("e", new Call("INV", Map.of("amount", "sum"), Map.of("sum", "paid"))),
                                calling("f", new Call("INV", Map.of("nothing", "sum"), Map.of("sum", "nothing"))),
                                calling("g", new Call("INV", Map.of("amount", "gone"), Map.of("gone", "paid"))),
                                withFields("h", field("sum", FieldType.NUMBER)))
                        .withKey("OWN")))
                .containsExactly(
                        "/stages/0/steps/0/call",
                        "/stages/0/steps/2/call/process",
                        "/stages/0/steps/3/call/process",
                        "/stages/0/steps/5/call/inputs/nothing",
                        "/stages/0/steps/5/call/outputs/sum",
                        "/stages/0/steps/6/call/inputs/amount",
                        "/stages/0/steps/6/call/outputs/gone");
    }

    @Test
    void whatBelongsToAnotherKindIsRefused() {
        Step wrong = new Step(
                "a",
                "A",
                StepKind.TASK,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                asking(ApprovalMode.ONE, null),
                null,
                Wait.forField("x"),
                Call.of("INV"),
                null,
                null);

        assertThat(problems(process(wrong)))
                .containsExactly("/stages/0/steps/0/waitsFor", "/stages/0/steps/0/call", "/stages/0/steps/0/approval");
    }

    @Test
    void approversHaveToExistAndToBeEnough() {
        Assignee tess = new Assignee.OfMember("tess@kestrel.example");
        Assignee support = new Assignee.OfTeam("Support");
        assertThat(problems(process(
                        approved("a", asking(ApprovalMode.SOME, 2, tess, support)),
                        approved("b", asking(ApprovalMode.SOME, 3, tess, support)),
                        approved("c", asking(ApprovalMode.SOME, null, tess, support)),
                        approved("d", asking(ApprovalMode.SOME, 0, tess, support)),
                        approved("e", asking(ApprovalMode.ALL, null)),
                        approved("f", asking(ApprovalMode.ALL, 2, tess, support)),
                        approved("g", asking(ApprovalMode.SEQUENCE, null, tess, new Assignee.OfTeam("Nowhere"))),
                        approved("h", asking(ApprovalMode.ALL, null, tess, tess)),
                        approved("i", asking(ApprovalMode.ONE, null)))))
                .containsExactly(
                        "/stages/0/steps/1/approval/needed",
                        "/stages/0/steps/2/approval/needed",
                        "/stages/0/steps/3/approval/needed",
                        "/stages/0/steps/4/approval/approvers",
                        "/stages/0/steps/5/approval/needed",
                        "/stages/0/steps/6/approval/approvers/1",
                        "/stages/0/steps/7/approval/approvers/1");
    }

    @Test
    void branchesLieInParallelStagesAndNothingIsSentIntoAnotherOne() {
        ProcessDefinition definition = ProcessDefinition.named("Process")
                .withStages(List.of(
                        new Stage("In order", false, List.of(branch("a", "one", null))),
                        new Stage(
                                "Together",
                                true,
                                List.of(
                                        branch("b", "one", null),
                                        branch("c", "two", null),
                                        branch("d", "two", "c"),
                                        branch("e", "two", "b"),
                                        branch("f", null, "b"),
                                        branch("g", "two", "a"),
                                        branch("h", " ", null))),
                        new Stage("After", false, List.of(branch("i", null, "b")))));

        assertThat(problems(definition))
                .containsExactly(
                        "/stages/0/steps/0/branch",
                        "/stages/1/steps/3/onReject",
                        "/stages/1/steps/4/onReject",
                        "/stages/1/steps/6/branch");
    }

    @Test
    void reviewIntervalIsPeriod() {
        ProcessDefinition plain = process(Step.task("a", "A"));
        assertThat(problems(plain.change().reviewEvery("P6M").toDefinition())).isEmpty();
        for (String wrong : List.of("half a year", "P0D", "P-1M", "PT3H")) {
            assertThat(problems(plain.change().reviewEvery(wrong).toDefinition()))
                    .as(wrong)
                    .containsExactly("/reviewEvery");
        }
    }

    private static Step waiting(String key, @Nullable Wait wait) {
        return Step.task(key, key).change().kind(StepKind.WAIT).waitsFor(wait).toStep();
    }

    private static Step calling(String key, @Nullable Call call) {
        return Step.task(key, key).change().kind(StepKind.SUBPROCESS).call(call).toStep();
    }

    private static Step approved(String key, Approval approval) {
        return Step.task(key, key)
                .change()
                .kind(StepKind.APPROVAL)
                .approval(approval)
                .toStep();
    }

    private static Approval asking(ApprovalMode mode, @Nullable Integer needed, Assignee... approvers) {
        return new Approval(mode, needed, List.of(approvers), false);
    }

    private static Step branch(String key, @Nullable String branch, @Nullable String onReject) {
        return Step.task(key, key)
                .change()
                .kind(onReject == null ? StepKind.TASK : StepKind.APPROVAL)
                .branch(branch)
                .onReject(onReject)
                .toStep();
    }

    private List<String> problems(ProcessDefinition definition) {
        List<InputError> problems = check.problems(definition, PEOPLE, PROCESSES, AUTOMATIONS);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.message().in(Locale.GERMAN))
                        .isNotEqualTo(problem.message().toString()));
        return problems.stream().map(InputError::pointer).toList();
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
