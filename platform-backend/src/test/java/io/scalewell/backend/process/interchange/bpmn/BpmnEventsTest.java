package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model waits for. */
class BpmnEventsTest extends BpmnReading {

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
        ReadProcess read = read(
                "<signal id='s' name='run.completed'/><process id='p'>"
                        + "<intermediateCatchEvent id='w'><signalEventDefinition signalRef='s'/></intermediateCatchEvent></process>");

        assertThat(read.definition().steps().getFirst().waitsFor()).isEqualTo(Wait.forEvent("run.completed"));
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
}
