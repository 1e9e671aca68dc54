package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.web.json.Json;
import io.scalewell.fixture.RandomDefinitions;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is exported, imported and exported again is the same process and the same file. */
class RoundTripBpmnTest {

    private static final int PROCESSES = 200;

    private final BpmnProcessWriter writer = new BpmnProcessWriter(Json.mapper());
    private final BpmnProcessReader reader = new BpmnProcessReader(Json.mapper(), Models.EXPRESSIONS);

    /** Writing checks the file against the schemas of BPMN 2.0. */
    @Test
    void anyProcessIsKeptAndWrittenTheSameAgain() {
        LongStream.range(0, PROCESSES).forEach(seed -> assertKept(RandomDefinitions.of(seed)));
    }

    @Test
    void draftsThatCannotBePublishedAreKept() {
        assertKept(ProcessDefinition.named("Nothing yet"));
        assertKept(process(new Stage("Empty", true, List.of()), new Stage("", false, List.of())));
        assertKept(
                process(new Stage("", true, List.of(Step.task("a", "A"), Step.task("a", "Again"), Step.task("", "")))));
        assertKept(process(new Stage(
                "x",
                false,
                List.of(Step.task("a", "bell \u0007 lone \uD83D return \r tab \t \uFFFF & <b> ]]> \uD83D\uDE00")))));
    }

    private void assertKept(ProcessDefinition definition) {
        String file = writer.write(definition);

        ReadProcess read = reader.read(file.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);

        assertThat(read.definition()).as(file).isEqualTo(definition.withKey(null));
        assertThat(read.warnings()).isEmpty();
        assertThat(writer.write(read.definition())).isEqualTo(file);
    }

    @Test
    void modelOfOursReadsLikeAnyOther() {
        LongStream.range(0, PROCESSES).forEach(seed -> {
            ProcessDefinition definition = RandomDefinitions.of(seed);
            String plain = writer.write(definition).replaceAll("(?s)<extensionElements>.*?</extensionElements>", "");

            ReadProcess read = reader.read(plain.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);

            assertThat(read.definition().steps())
                    .extracting(step -> Words.line(step.title()))
                    .containsAll(definition.steps().stream()
                            .map(step -> Words.line(step.title()))
                            .toList());
        });
    }

    @Test
    void changeInAnotherModelerIsTakenOver() {
        ProcessDefinition definition = process(new Stage(
                "Work",
                false,
                List.of(
                        Step.task("write", "Write")
                                .change()
                                .due("P2D after previous")
                                .assignee(new Assignee.OfRole("Clerk"))
                                .toStep(),
                        Step.task("send", "Send")
                                .change()
                                .condition("run.fields.way == \"A\"")
                                .toStep())));
        String changed = writer.write(definition).replace("name=\"Write\"", "name=\"Draft\"");

        ReadProcess read = reader.read(changed.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);

        assertThat(read.definition().steps())
                .containsExactly(
                        definition.steps().getFirst().change().title("Draft").toStep(),
                        definition.steps().get(1));
        assertThat(read.definition().purpose()).isEqualTo("To be kept");
    }

    private static ProcessDefinition process(Stage... stages) {
        return ProcessDefinition.named("Process")
                .change()
                .purpose("To be kept")
                .stages(List.of(stages))
                .toDefinition();
    }
}
