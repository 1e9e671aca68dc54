package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One file becomes one checklist, whoever takes part. */
class BpmnPoolsTest extends BpmnReading {

    private static final String CUSTOMER_AND_SHOP = "<participant id='p1' name='Customer' processRef='a'/>"
            + "<participant id='p2' name='Shop' processRef='b'/>";

    private ReadProcess pools(String collaboration, String... processes) {
        return read("<collaboration id='c'>" + collaboration + "</collaboration>" + String.join("", processes));
    }

    private static String pool(String id, String elements, String... flows) {
        return "<process id='" + id + "'>" + elements + Models.flows(flows) + "</process>";
    }

    private static String message(String name, String from, String to) {
        return "<messageFlow id='m_%s_%s' name='%s' sourceRef='%s' targetRef='%s'/>"
                .formatted(from, to, name, from, to);
    }

    /** Each stage with its steps, such as {@code Shop: PACK, SEND}. */
    private static List<String> stages(ReadProcess read) {
        return read.definition().stages().stream()
                .map(stage -> stage.title() + ": "
                        + stage.steps().stream().map(Step::title).collect(Collectors.joining(", ")))
                .toList();
    }

    @Test
    void poolsTakeTurnsAsTheirMessagesDemand() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("Order", "order", "pack") + message("Parcel", "ship", "unpack"),
                pool("a", Models.tasks("order", "unpack"), "order > unpack"),
                pool("b", Models.tasks("pack", "ship"), "pack > ship"));

        assertThat(stages(read)).containsExactly("Customer: ORDER", "Shop: PACK, SHIP", "Customer: UNPACK");
        assertThat(read.definition().description()).contains("Order: from “ORDER” to “PACK”", "Parcel: from “SHIP”");
        assertThat(read.warnings()).singleElement().asString().contains("stricter: “Customer”, “Shop”.");
    }

    @Test
    void poolWithoutLanesIsRoleItself() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("Order", "order", "pack"),
                pool("a", Models.tasks("order")),
                pool(
                        "b",
                        "<laneSet id='l'><lane id='l1' name='Stores'><flowNodeRef>pack</flowNodeRef></lane></laneSet>"
                                + Models.tasks("pack", "ship"),
                        "pack > ship"));

        assertThat(read.definition().steps())
                .extracting(Step::title, Step::assignee)
                .containsExactly(
                        tuple("ORDER", new Assignee.OfRole("Customer")),
                        tuple("PACK", new Assignee.OfRole("Stores")),
                        tuple("SHIP", null));
        assertThat(read.definition().roles())
                .extracting(ProcessRole::name)
                .containsExactlyInAnyOrder("Customer", "Stores");
    }

    @Test
    void lanesOfTheSameNameInDifferentPoolsAreDifferentRoles() {
        String lane =
                "<laneSet id='l%1$s'><lane id='l%1$s1' name='Office'><flowNodeRef>%1$s</flowNodeRef></lane></laneSet>";

        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("Order", "x", "y"),
                pool("a", lane.formatted("x") + Models.tasks("x")),
                pool("b", lane.formatted("y") + Models.tasks("y")));

        assertThat(read.definition().steps())
                .extracting(Step::assignee)
                .containsExactly(new Assignee.OfRole("Office"), new Assignee.OfRole("Office (Shop)"));
    }

    @Test
    void poolsWithNothingToDoWithOneAnotherRunSideBySide() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP,
                pool("a", Models.tasks("order", "wait"), "order > wait"),
                pool("b", Models.tasks("clean")));

        assertThat(read.definition().stages())
                .extracting(Stage::title, Stage::parallel)
                .containsExactly(tuple("In parallel", true));
        assertThat(read.definition().steps())
                .extracting(Step::title, Step::branch)
                .containsExactly(tuple("ORDER", "Customer"), tuple("WAIT", "Customer"), tuple("CLEAN", "Shop"));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void poolsThatRunThingsSideBySideThemselvesFollowOneAnotherWithWarning() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP,
                pool("a", Models.tasks("order")),
                pool("b", gateways("parallelGateway", "f") + Models.tasks("x", "y"), "f > x", "f > y"));

        assertThat(stages(read)).containsExactly("Customer: ORDER", "Shop – In parallel: X, Y");
        assertThat(read.warnings()).singleElement().asString().contains("stricter: “Customer”, “Shop”.");
    }

    @Test
    void messagesThatWaitForOneAnotherAreNamed() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("Money", "pay", "take") + message("Receipt", "take", "pay"),
                pool("a", Models.tasks("pay")),
                pool("b", "<receiveTask id='take' name='Take'/>"));

        assertThat(stages(read)).containsExactly("Customer: PAY", "Shop: Take");
        assertThat(read.warnings())
                .map(Object::toString)
                .anyMatch(warning -> warning.contains("could not keep")
                        && warning.contains("“Receipt: from “Take” to “PAY””")
                        && !warning.contains("Money"));
    }

    @Test
    void messageOfWholePoolGivesNoOrderAndIsNamed() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("News", "p1", "y"),
                pool("a", Models.tasks("x")),
                pool("b", Models.tasks("y")));

        assertThat(read.warnings()).singleElement().asString().contains("News: from “Customer” to “Y”");
    }

    @Test
    void sameSignalOrdersPoolsWithoutLineBetweenThem() {
        ReadProcess read = read("<signal id='s' name='Sold'/>"
                + pool(
                        "a",
                        "<startEvent id='go'><signalEventDefinition signalRef='s'/></startEvent>"
                                + Models.tasks("pack"),
                        "go > pack")
                + pool(
                        "b",
                        Models.tasks("sell") + "<endEvent id='e'><signalEventDefinition signalRef='s'/></endEvent>",
                        "sell > e"));

        assertThat(Models.steps(read)).containsExactly("SELL", "PACK");
    }

    @Test
    void whoWaitsForSomethingUnnamedLetsTheOthersGoFirst() {
        ReadProcess read = pools(
                CUSTOMER_AND_SHOP + message("Order", "order", "pack"),
                pool(
                        "a",
                        Models.tasks("order", "use")
                                + "<intermediateCatchEvent id='w' name='Parcel came'><messageEventDefinition/></intermediateCatchEvent>",
                        "order > w > use"),
                pool("b", Models.tasks("pack")));

        assertThat(Models.steps(read)).containsExactly("ORDER", "PACK", "Parcel came", "USE");
    }

    @Test
    void poolsWithoutContentAreCustomersAndSuppliers() {
        ReadProcess read = pools(
                "<participant id='buyer' name='Buyer'/><participant id='p' name='Shop' processRef='a'/>"
                        + "<participant id='maker' name='Maker'/><participant id='press' name='Press'/>"
                        + message("Order", "buyer", "go") + message("Goods", "maker", "x"),
                pool("a", "<startEvent id='go'><messageEventDefinition/></startEvent>" + Models.tasks("x"), "go > x"));

        assertThat(read.definition().customer()).isEqualTo("Buyer");
        assertThat(read.definition().suppliers()).containsExactly("Maker");
        assertThat(read.definition().description()).contains("Press", "Order: from “Buyer”", "Goods: from “Maker”");
        assertThat(read.definition().name()).isEqualTo("Shop");
    }

    @Test
    void processThatIsCalledInTheSameFileIsStageWhereItIsCalledFirst() {
        ReadProcess read = read(pool(
                        "main",
                        Models.tasks("a", "z")
                                + "<callActivity id='c1' name='Check' calledElement='sub'/>"
                                + "<callActivity id='c2' name='Check again' calledElement='sub'/>",
                        "a > c1 > c2 > z")
                + pool("sub", Models.tasks("look", "note"), "look > note"));

        assertThat(stages(read)).containsExactly(": A", "Check: LOOK, NOTE", "Part 3: Check again, Z");
        assertThat(read.warnings()).singleElement().asString().contains("“Check again”");
    }

    @Test
    void partThatIsDoneSeveralTimesIsNamed() {
        ReadProcess read = process("<subProcess id='s' name='Each item'><multiInstanceLoopCharacteristics/>"
                + Models.tasks("x") + "</subProcess>");

        assertThat(read.warnings()).singleElement().asString().contains("“Each item: once for each”");
    }
}
