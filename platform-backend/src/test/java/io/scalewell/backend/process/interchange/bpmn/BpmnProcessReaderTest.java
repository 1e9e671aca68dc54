package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpmnProcessReaderTest extends BpmnReading {

    @Test
    void sequenceBecomesStepsInItsOrder() {
        ReadProcess read = process(
                "<endEvent id='e'/>" + Models.tasks("c", "a", "b") + "<startEvent id='s'/>", "s > a > b > c > e");

        assertThat(Models.steps(read)).containsExactly("A", "B", "C");
        assertThat(read.warnings()).isEmpty();
        assertThat(read.definition().name()).isEqualTo("Process");
    }

    @ParameterizedTest
    @CsvSource({
        "task, TASK",
        "userTask, TASK",
        "manualTask, TASK",
        "sendTask, TASK",
        "receiveTask, TASK",
        "serviceTask, AUTOMATED",
        "scriptTask, AUTOMATED",
        "businessRuleTask, AUTOMATED"
    })
    void eachTypeOfTaskHasItsKind(String type, StepKind kind) {
        assertThat(process("<" + type + " id='a' name='A'/>").definition().steps())
                .extracting(Step::title, Step::kind)
                .containsExactly(tuple("A", kind));
    }

    @Test
    void lanesAreRolesAndAssignees() {
        ReadProcess read = process("""
                <laneSet id="l"><lane id="l1" name="Sales"><flowNodeRef>a</flowNodeRef></lane>
                  <lane id="l2" name="Back office"><flowNodeRef>b</flowNodeRef>
                    <childLaneSet id="c"><lane id="l3" name="Ledger"><flowNodeRef>b</flowNodeRef></lane></childLaneSet></lane></laneSet>
                """ + Models.tasks("a", "b"), "a > b");

        assertThat(read.definition().roles()).extracting(role -> role.name()).contains("Sales", "Ledger");
        assertThat(read.definition().steps())
                .extracting(Step::assignee)
                .containsExactly(new Assignee.OfRole("Sales"), new Assignee.OfRole("Ledger"));
    }

    @Test
    void subProcessBecomesStage() {
        ReadProcess read = process(
                Models.tasks("a") + "<subProcess id='s' name='Packing'><startEvent id='i'/>" + Models.tasks("b", "c")
                        + Models.flows("i > b > c") + "</subProcess>" + Models.tasks("d"),
                "a > s > d");

        assertThat(read.definition().stages()).extracting(Stage::title).containsExactly("", "Packing", "Part 3");
        assertThat(Models.steps(read)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void callOfKeyIsSubProcessAndAnyOtherIsStepWithWarning() {
        ReadProcess read = process(
                "<callActivity id='a' name='A' calledElement='ONB'/>"
                        + "<callActivity id='b' name='B' calledElement='my-process'/>",
                "a > b");

        assertThat(read.definition().steps())
                .extracting(Step::kind, Step::call)
                .containsExactly(tuple(StepKind.SUBPROCESS, Call.of("ONB")), tuple(StepKind.TASK, null));
        assertThat(read.definition().steps().get(1).instructions()).isEqualTo("Runs the process “my-process”.");
        assertThat(read.warnings()).singleElement().asString().contains("Choose which one");
    }

    @Test
    void annotationsDocumentationAndDataBecomeInstructions() {
        ReadProcess read = process("""
                <userTask id="a" name="A"><documentation>Read it.</documentation>
                  <dataInputAssociation id="i"><sourceRef>order</sourceRef></dataInputAssociation>
                  <dataOutputAssociation id="o"><targetRef>bill</targetRef></dataOutputAssociation></userTask>
                <dataObjectReference id="order" name="Order"/><dataObjectReference id="bill" name="Bill"/>
                <dataObjectReference id="lost" name="Lost"/>
                <textAnnotation id="t"><text>With care</text></textAnnotation><association id="x" sourceRef="a" targetRef="t"/>
                <textAnnotation id="u"><text>For all</text></textAnnotation>
                """);

        assertThat(read.definition().steps().getFirst().instructions())
                .isEqualTo("Read it.\n\nWith care\n\nUses: Order\n\nProduces: Bill");
        assertThat(read.definition().inputs()).containsExactly("Order");
        assertThat(read.definition().description()).contains("Data: Lost", "Remarks: For all");
    }

    @Test
    void whatCannotBeChecklistIsNamed() {
        ReadProcess read = process(Models.tasks("a") + """
                <userTask id="many" name="Many"><multiInstanceLoopCharacteristics/></userTask>
                <task id="undo" name="Undo" isForCompensation="true"/>
                <subProcess id="ev" name="On fire" triggeredByEvent="true"><task id="run" name="Run"/></subProcess>
                <boundaryEvent id="err" name="Broken" attachedToRef="a"><errorEventDefinition/></boundaryEvent>
                <complexGateway id="cx" name="Complex"/><endEvent id="t" name="Stop all"><terminateEventDefinition/></endEvent>
                <sequenceFlow id="nowhere" name="Nowhere" sourceRef="a" targetRef="gone"/>
                """, "a > many > cx > t");

        assertThat(read.warnings())
                .map(Object::toString)
                .anyMatch(warning -> warning.contains("“Many”"))
                .anyMatch(warning -> warning.contains("“Undo”"))
                .anyMatch(warning -> warning.contains("“On fire (Run)”"))
                .anyMatch(warning -> warning.contains("“Broken at A”"))
                .anyMatch(warning -> warning.contains("“Complex”"))
                .anyMatch(warning -> warning.contains("“Stop all”"))
                .anyMatch(warning -> warning.contains("“Nowhere”"));
    }

    @Test
    void choreographyAloneIsKeptAsNote() {
        ReadProcess read =
                Models.read("<choreography id='c' name='Deal'><choreographyTask id='t' name='Offer'/></choreography>");

        assertThat(read.definition().steps()).isEmpty();
        assertThat(read.definition().description()).contains("Deal (Offer)");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void longNamesAreCutAndKept() {
        String name = "word ".repeat(100).strip();

        Step step = process("<task id='a' name='" + name + "'/>")
                .definition()
                .steps()
                .getFirst();

        assertThat(step.title()).hasSize(300);
        assertThat(step.instructions()).isEqualTo(name);
    }
}
