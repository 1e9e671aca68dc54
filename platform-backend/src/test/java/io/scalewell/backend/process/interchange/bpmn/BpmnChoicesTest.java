package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.StepKind;
import org.junit.jupiter.api.Test;

/** What a model decides is chosen by somebody. */
class BpmnChoicesTest extends BpmnReading {

    @Test
    void exclusiveBranchesAreChosenInTheStepBefore() {
        ReadProcess read = process(
                Models.tasks("check", "pay", "ask", "file") + "<exclusiveGateway id='x' name='Is it \"right\"?'/>"
                        + "<exclusiveGateway id='j'/>",
                "check > x",
                "x > pay > j : yes",
                "x > ask > j : no",
                "j > file");

        assertThat(Models.steps(read))
                .containsExactly(
                        "CHECK",
                        "PAY if run.fields.isItRight == \"yes\"",
                        "ASK if run.fields.isItRight == \"no\"",
                        "FILE");
        assertThat(read.definition().steps().getFirst().fields())
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.label()).isEqualTo("Is it \"right\"?");
                    assertThat(field.type()).isEqualTo(FieldType.CHOICE);
                    assertThat(field.required()).isTrue();
                    assertThat(field.choices()).containsExactly("yes", "no");
                });
    }

    @Test
    void namesOfBranchesAreEscapedInConditions() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c") + "<exclusiveGateway id='x'/>",
                "a > x",
                "x > b : say &quot;yes&quot; \\",
                "x > c");

        assertThat(Models.steps(read))
                .contains("B if run.fields.howDoesItGoOn == \"say \\\"yes\\\" \\\\\"")
                .contains("C if run.fields.howDoesItGoOn == \"C\"");
    }

    @Test
    void choiceBeforeTheFirstStepIsAskedAtTheStart() {
        ReadProcess read = process(
                "<startEvent id='s'/><exclusiveGateway id='x' name='Size'/>" + Models.tasks("a", "b"),
                "s > x",
                "x > a : big",
                "x > b : small");

        assertThat(read.definition().startFields())
                .singleElement()
                .satisfies(field -> assertThat(field.choices()).containsExactly("big", "small"));
    }

    @Test
    void choiceAfterWorkOfNobodyIsAskedInItsOwnStep() {
        ReadProcess read = process(
                "<serviceTask id='s' name='Rate'/><exclusiveGateway id='x' name='Good?'/>" + Models.tasks("a", "b"),
                "s > x",
                "x > a : yes",
                "x > b : no");

        assertThat(Models.steps(read)).startsWith("Rate", "Good?");
        assertThat(read.definition().steps().get(1).fields()).hasSize(1);
    }

    @Test
    void conditionsOfOtherEnginesAreKeptInTheHelp() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c") + "<exclusiveGateway id='x'/>"
                        + "<sequenceFlow id='f' name='dear' sourceRef='x' targetRef='b'>"
                        + "<conditionExpression>${amount > 5}</conditionExpression></sequenceFlow>",
                "a > x",
                "x > c");

        assertThat(read.definition().steps().getFirst().fields().getFirst().help())
                .isEqualTo("dear: ${amount > 5}");
        assertThat(read.warnings()).singleElement().asString().contains("in another language", "“dear”");
    }

    @Test
    void whatAllBranchesLeadToIsAlwaysThere() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c", "d") + gateways("exclusiveGateway", "x", "y"),
                "a > x",
                "x > b > d : 1",
                "x > y : 2",
                "y > c > d : 3",
                "y > d : 4");

        assertThat(Models.steps(read)).contains("D").anyMatch(step -> step.startsWith("C if "));
    }

    @Test
    void endWithinBranchEndsTheRest() {
        ReadProcess read = process(
                Models.tasks("a", "b") + "<exclusiveGateway id='x' name='OK?'/><endEvent id='e' name='Refused'/>",
                "a > x",
                "x > e : no",
                "x > b : yes");

        assertThat(Models.steps(read)).containsExactly("A", "B if run.fields.ok == \"yes\"");
    }

    @Test
    void wayBackFromGatewayBecomesRejection() {
        ReadProcess read = process(
                Models.tasks("write", "check", "send") + "<exclusiveGateway id='x' name='Good?'/>",
                "write > check > x",
                "x > write : no",
                "x > send : yes");

        assertThat(Models.steps(read)).containsExactly("WRITE", "CHECK back to write", "SEND");
        assertThat(read.definition().steps().get(1).kind()).isEqualTo(StepKind.APPROVAL);
    }

    @Test
    void wayBackOverCorrectionBecomesRejectionOfItsOwn() {
        ReadProcess read = process(
                Models.tasks("check", "mend", "send") + "<exclusiveGateway id='x' name='Good?'/>",
                "check > x",
                "x > mend > check : no",
                "x > send : yes");

        assertThat(Models.steps(read))
                .containsExactly(
                        "CHECK",
                        "MEND if run.fields.good == \"no\"",
                        "Back to “CHECK” if run.fields.good == \"no\" back to check",
                        "SEND if run.fields.good == \"yes\"");
    }
}
