package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import org.junit.jupiter.api.Test;

/** What a model runs side by side, and the stages that come of it. */
class BpmnParallelTest extends BpmnReading {

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
        assertThat(read.warnings()).map(Object::toString).anyMatch(warning -> warning.contains("order is stricter"));
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
}
