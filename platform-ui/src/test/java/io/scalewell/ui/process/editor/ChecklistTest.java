package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fake.FakeSample;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private final Checklist checklist = new Checklist();

    private static OutlineLine stage(String key, String title) {
        return new OutlineLine(key, Level.STAGE, title, false);
    }

    private static OutlineLine step(String key, String title) {
        return new OutlineLine(key, Level.STEP, title, false);
    }

    private static OutlineLine item(String key, String title) {
        return new OutlineLine(key, Level.ITEM, title, false);
    }

    private ProcessDefinition typed(ProcessDefinition definition, OutlineLine... lines) {
        return checklist.typed(List.of(lines), definition);
    }

    @Test
    void writesEveryStageStepAndSubItemAsALine() {
        checklist.show(FakeSample.onboarding());

        assertThat(checklist.lines())
                .extracting(OutlineLine::title)
                .startsWith(
                        "Contract", "Check identity", "Passport or identity card", "Proof of address", "Check credit");
        assertThat(checklist.lines())
                .filteredOn(line -> line.title().equals("Set up"))
                .allMatch(OutlineLine::parallel);
        assertThat(checklist.lines()).extracting(OutlineLine::key).doesNotHaveDuplicates();
    }

    @Test
    void readsBackWhatItWrote() {
        var definition = FakeSample.onboarding();
        checklist.show(definition);

        assertThat(checklist.typed(checklist.lines(), definition)).isEqualTo(definition);
    }

    @Test
    void putsStepsBeforeTheFirstHeadingIntoAStageWithoutATitle() {
        var definition =
                typed(ProcessDefinition.named("Pay"), step("k1", "Check"), stage("k2", "Money"), step("k3", "Pay"));

        assertThat(definition.stages()).extracting(Stage::title).containsExactly("", "Money");
        assertThat(definition.steps()).extracting(Step::title).containsExactly("Check", "Pay");
    }

    @Test
    void leavesOutLinesWithoutAWord() {
        var definition = typed(ProcessDefinition.named("Pay"), step("k1", "Check"), item("k2", " "), step("k3", ""));

        assertThat(definition.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.items()).isEmpty());
    }

    @Test
    void keepsAStepWithDetailsWhileItsTitleIsRetyped() {
        var details = StepDetails.of(FakeSample.step("pay", "Pay", new Assignee.Starter()));

        var definition = typed(ProcessDefinition.named("Pay"), new OutlineLine("pay", Level.STEP, "", false, details));

        assertThat(definition.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.assignee()).isEqualTo(new Assignee.Starter()));
    }

    @Test
    void makesARoleOfTheProcessOfANameThatAStepIsAssignedTo() {
        var details = StepDetails.of(FakeSample.step("pay", "Pay", new Assignee.OfRole("Treasurer")));

        var definition =
                typed(ProcessDefinition.named("Pay"), new OutlineLine("pay", Level.STEP, "Pay", false, details));

        assertThat(definition.roles()).containsExactly(new ProcessRole("Treasurer", null));
    }

    @Test
    void makesNoRoleOfThoseOfTheOrganization() {
        var details = StepDetails.of(FakeSample.step("pay", "Pay", new Assignee.OfRole("MANAGER")));

        var definition =
                typed(ProcessDefinition.named("Pay"), new OutlineLine("pay", Level.STEP, "Pay", false, details));

        assertThat(definition.roles()).isEmpty();
    }

    @Test
    void keepsALineWithoutAWordWhereItWas() {
        var saved = typed(ProcessDefinition.named("Pay"), step("k1", "Check"), step("k2", ""), step("k3", "Pay"));
        var theirs = new Checklist().typed(List.of(step("k1", "Check"), step("k3", "Pay"), step("k9", "File")), saved);

        checklist.show(theirs);

        assertThat(checklist.lines()).extracting(OutlineLine::key).containsExactly("k1", "k2", "k3", "k9");
    }

    @Test
    void keepsTheNameOfASubItemThatSomebodyElseReworded() {
        var saved =
                typed(ProcessDefinition.named("Pay"), step("k1", "Pay"), item("k2", "by card"), item("k3", "by bank"));
        var theirs =
                new Checklist().typed(List.of(step("k1", "Pay"), item("a", "by card"), item("b", "by wire")), saved);

        checklist.show(theirs);

        assertThat(checklist.lines()).extracting(OutlineLine::key).containsExactly("k1", "k2", "k3");
        assertThat(checklist.lines()).extracting(OutlineLine::title).containsExactly("Pay", "by card", "by wire");
    }

    @Test
    void keepsTheNamesOfLinesThatAreStillThere() {
        var first =
                typed(ProcessDefinition.named("Pay"), stage("k1", "Money"), step("k2", "Pay"), item("k3", "by card"));

        checklist.show(first.withName("Pay invoices"));

        assertThat(checklist.lines()).extracting(OutlineLine::key).containsExactly("k1", "k2", "k3");
    }

    @Test
    void knowsTheStepOfASubItem() {
        typed(ProcessDefinition.named("Pay"), stage("k1", "Money"), step("k2", "Pay"), item("k3", "by card"));

        assertThat(checklist.stepOf("k3")).contains("k2");
        assertThat(checklist.stepOf("k1")).isEmpty();
        assertThat(checklist.stepOf("none")).isEmpty();
    }
}
