package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BpmnProcessReaderTest {

    private final List<ReadProcess> all = new ArrayList<>();

    /** Whatever was read can be published as it is. */
    @AfterEach
    void everyImportCanBePublished() {
        assertThat(all)
                .allSatisfy(
                        read -> assertThat(Models.problems(read.definition())).isEmpty());
    }

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
    void parallelBlockBecomesParallelStageWithBranches() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c", "d", "e") + gateways("parallelGateway", "f", "j"),
                "a > f",
                "f > b > c > j : Papers",
                "f > d > j",
                "j > e");

        assertThat(read.definition().stages())
                .extracting(Stage::title, Stage::parallel)
                .containsExactly(tuple("", false), tuple("In parallel", true), tuple("Part 3", false));
        assertThat(read.definition().stages().get(1).steps())
                .extracting(Step::title, Step::branch)
                .containsExactly(tuple("B", "Papers"), tuple("C", "Papers"), tuple("D", "D"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void inclusiveBlockIsParallelWithSeveralChoices() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c") + "<inclusiveGateway id='f' name='What is needed'/>"
                        + gateways("inclusiveGateway", "j"),
                "a > f",
                "f > b > j : paper",
                "f > c > j : parts");

        assertThat(read.definition().stages().get(1).parallel()).isTrue();
        assertThat(Models.steps(read))
                .containsExactly(
                        "A", "B if \"paper\" in run.fields.whatIsNeeded", "C if \"parts\" in run.fields.whatIsNeeded");
    }

    @Test
    void parallelWithinParallelIsFlattenedWithWarning() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c") + gateways("parallelGateway", "f", "g", "h", "j"),
                "f > a > j",
                "f > g",
                "g > b > h",
                "g > c > h",
                "h > j");

        assertThat(read.definition().stages().getFirst().steps())
                .extracting(Step::branch)
                .containsExactly("A", "B", "B");
        assertThat(read.warnings()).singleElement().asString().contains("order is stricter: “B / C”");
    }

    @Test
    void unstructuredParallelismIsSequentialWithWarning() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c", "d") + gateways("parallelGateway", "f", "g", "h", "j"),
                "f > a > g",
                "f > b > h",
                "g > c > j",
                "g > h",
                "h > d > j");

        assertThat(read.definition().stages()).extracting(Stage::parallel).containsExactly(false);
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("order is stricter"));
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

    @ParameterizedTest
    @CsvSource({
        "P2D, P2D elapsed after ready, true",
        "PT90M, PT1H30M elapsed after ready, true",
        "P1W, P7D elapsed after ready, true",
        "P1M, P30D elapsed after ready, false",
        "PT10S, PT1M elapsed after ready, false"
    })
    void timerIsWaited(String duration, String rule, boolean exact) {
        ReadProcess read = process("<intermediateCatchEvent id='t' name='Cool'><timerEventDefinition><timeDuration>"
                + duration + "</timeDuration></timerEventDefinition></intermediateCatchEvent>");

        Step step = read.definition().steps().getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.WAIT);
        assertThat(step.waitsFor()).isEqualTo(Wait.until(rule));
        assertThat(read.warnings().isEmpty()).isEqualTo(exact);
    }

    @Test
    void signalNamedLikeAnEventOfOursIsWaitedFor() {
        ReadProcess read = Models.read(
                "<signal id='s' name='run.completed'/><process id='p'>"
                        + "<intermediateCatchEvent id='w'><signalEventDefinition signalRef='s'/></intermediateCatchEvent></process>");
        all.add(read);

        assertThat(read.definition().steps().getFirst().waitsFor()).isEqualTo(Wait.forEvent("run.completed"));
    }

    @Test
    void moreThanSixtyStagesEndInOneThatHasTheRest() {
        StringBuilder elements = new StringBuilder();
        String[] ids = new String[70];
        for (int number = 0; number < ids.length; number++) {
            ids[number] = "s" + number;
            elements.append("<subProcess id='s%d' name='S%d'>".formatted(number, number))
                    .append(gateways("parallelGateway", "g" + number))
                    .append(Models.tasks("a" + number, "b" + number))
                    .append(Models.flows("g%1$d > a%1$d".formatted(number), "g%1$d > b%1$d".formatted(number)))
                    .append("</subProcess>");
        }

        ReadProcess read = process(elements.toString(), String.join(" > ", ids));

        assertThat(read.definition().stages()).hasSize(60);
        assertThat(read.definition().steps()).hasSize(140);
        assertThat(read.warnings()).singleElement().asString().contains("at most 60 stages");
    }

    @Test
    void timerThatIsNoRuleBecomesStepWithItsWords() {
        ReadProcess read = process("<intermediateCatchEvent id='t' name='Wait'><timerEventDefinition><timeDate>"
                + "2030-01-01T00:00:00Z</timeDate></timerEventDefinition></intermediateCatchEvent>");

        Step step = read.definition().steps().getFirst();
        assertThat(step.kind()).isEqualTo(StepKind.TASK);
        assertThat(step.instructions()).contains("2030-01-01T00:00:00Z");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void timerAtStepIsItsDeadlineAndItsWayIsChosen() {
        ReadProcess read = process(
                Models.tasks("a", "b", "c")
                        + "<boundaryEvent id='t' name='late' attachedToRef='a'><timerEventDefinition>"
                        + "<timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>",
                "a > b",
                "t > c");

        assertThat(read.definition().steps().getFirst().due()).isEqualTo("P3D elapsed after ready");
        assertThat(Models.steps(read))
                .containsExactly(
                        "A", "C if run.fields.howDidAEnd == \"late\"", "B if run.fields.howDidAEnd == \"As planned\"");
    }

    @Test
    void firstOfSeveralEventsIsChosen() {
        ReadProcess read = process(
                Models.tasks("a", "b") + "<eventBasedGateway id='g'/><intermediateCatchEvent id='m' name='Answer'>"
                        + "<messageEventDefinition/></intermediateCatchEvent><intermediateCatchEvent id='t'>"
                        + "<timerEventDefinition><timeDuration>P9D</timeDuration></timerEventDefinition></intermediateCatchEvent>",
                "g > m > a",
                "g > t > b");

        assertThat(Models.steps(read))
                .containsExactly(
                        "What happened first?",
                        "A if run.fields.whatHappenedFirst == \"Answer\"",
                        "B if run.fields.whatHappenedFirst == \"Wait for a timer (P9D)\"");
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
    void biggestPoolBecomesTheProcessAndTheOthersNotes() {
        ReadProcess read = Models.read("<collaboration id='c'><participant id='p1' name='Customer' processRef='a'/>"
                + "<participant id='p2' name='Shop' processRef='b'/><participant id='p3' name='Bank'/>"
                + "<messageFlow id='m' name='Order' sourceRef='x' targetRef='y'/></collaboration>"
                + "<process id='a'>" + Models.tasks("x") + "</process><process id='b'>" + Models.tasks("y", "z")
                + "</process>");
        all.add(read);

        assertThat(read.definition().name()).isEqualTo("Shop");
        assertThat(read.definition().description()).contains("Customer (X)", "Bank", "Order: from “X” to “Y”");
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("“Customer (X)”, “Bank”"));
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

    private ReadProcess process(String elements, String... flows) {
        ReadProcess read = Models.process(elements, flows);
        all.add(read);
        return read;
    }

    private static String gateways(String type, String... ids) {
        StringBuilder xml = new StringBuilder();
        for (String id : ids) {
            xml.append("<%s id='%s'/>".formatted(type, id));
        }
        return xml.toString();
    }
}
