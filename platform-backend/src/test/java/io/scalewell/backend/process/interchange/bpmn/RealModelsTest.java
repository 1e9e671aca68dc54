package io.scalewell.backend.process.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.web.json.Json;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of others, as they are found; skipped where they are not at hand. */
class RealModelsTest {

    private final BpmnProcessWriter writer = new BpmnProcessWriter(Json.mapper());
    private final BpmnProcessReader reader = new BpmnProcessReader(Json.mapper(), Models.EXPRESSIONS);

    private ReadProcess read(String name) throws IOException {
        Optional<Path> file = Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data", "bpmn", name))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "the real models are not at hand");
        return reader.read(Files.readAllBytes(file.orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"A.1.0.bpmn, 3", "A.2.0.bpmn, 4", "A.3.0.bpmn, 4", "A.4.0.bpmn, 6", "A.4.1.bpmn, 6"})
    void losesNoTaskAndExportsAValidModelThatStaysTheSame(String name, int tasks) throws IOException {
        ReadProcess read = read(name);

        String notes = read.definition().description() + read.warnings();
        for (int number = 1; number <= tasks; number++) {
            String title = "Task " + number;
            boolean step = read.definition().steps().stream()
                    .anyMatch(each -> each.title().equals(title));
            assertThat(step || notes.contains(title))
                    .as("%s of %s is a step, or of a pool that is kept as a note", title, name)
                    .isTrue();
        }
        String file = writer.write(read.definition());
        ReadProcess again = reader.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(again.definition()).isEqualTo(read.definition());
        assertThat(writer.write(again.definition())).isEqualTo(file);
    }

    @Test
    void keepsTheOrderOfASequence() throws IOException {
        assertThat(read("A.1.0.bpmn").definition().steps())
                .extracting(Step::title)
                .containsExactly("Task 1", "Task 2", "Task 3");
    }

    @Test
    void makesRolesOfLanes() throws IOException {
        ReadProcess read = read("A.4.1.bpmn");

        assertThat(read.definition().roles()).extracting(ProcessRole::name).containsExactly("Lane 2", "Lane 3");
        assertThat(read.definition().steps())
                .extracting(Step::assignee)
                .contains(new Assignee.OfRole("Lane 2"), new Assignee.OfRole("Lane 3"));
    }
}
