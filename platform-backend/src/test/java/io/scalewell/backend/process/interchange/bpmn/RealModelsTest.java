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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models of others, as they are found; skipped where they are not at hand. */
class RealModelsTest {

    private final BpmnProcessWriter writer = new BpmnProcessWriter(Json.mapper());
    private final BpmnProcessReader reader = new BpmnProcessReader(Json.mapper(), Models.EXPRESSIONS);

    /** Every task of the file in its order, with its lane, or its pool where that has no lanes. */
    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("A.1.0", List.of(), List.of("Task 1", "Task 2", "Task 3")),
                Arguments.of("A.2.0", List.of(), List.of("Task 1", "Task 2", "Task 3", "Task 4")),
                Arguments.of(
                        "A.3.0", List.of(), List.of("Task 1", "Collapsed Sub-Process", "Task 3", "Task 4", "Task 2")),
                Arguments.of(
                        "A.4.0",
                        List.of("Lane 1", "Lane 2", "Pool"),
                        List.of(
                                "Task 1 by Pool",
                                "Task 3 by Lane 1",
                                "Task 4 by Lane 1",
                                "Task 5 by Lane 1",
                                "Task 6 by Lane 2",
                                "Task 2 by Pool")),
                Arguments.of(
                        "A.4.1",
                        List.of("Lane 1", "Lane 2", "Lane 3"),
                        List.of(
                                "Task 1 by Lane 1",
                                "Task 3 by Lane 2",
                                "Task 6 by Lane 3",
                                "Task 4 by Lane 2",
                                "Task 5 by Lane 2",
                                "Task 2 by Lane 1")));
    }

    private static byte[] content(String name) throws IOException {
        Optional<Path> file = Stream.of("../shared", "../../shared", "../../../shared")
                .map(folder -> Path.of(folder, "data", "bpmn", name + ".bpmn"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "the real models are not at hand");
        return Files.readAllBytes(file.orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTaskIsStepInItsOrderAndLane(String name, List<String> roles, List<String> steps) throws IOException {
        ReadProcess read = reader.read(content(name), Locale.ENGLISH);

        assertThat(read.definition().steps())
                .extracting(RealModelsTest::withLane)
                .containsExactlyElementsOf(steps);
        assertThat(read.definition().roles()).extracting(ProcessRole::name).containsExactlyElementsOf(roles);
    }

    private static String withLane(Step step) {
        return step.assignee() instanceof Assignee.OfRole(String role) ? step.title() + " by " + role : step.title();
    }

    /** Writing checks the file against the schemas of BPMN 2.0. */
    @ParameterizedTest
    @MethodSource("models")
    void canBePublishedAndExportedAndStaysTheSame(String name, List<String> roles, List<String> steps)
            throws IOException {
        ReadProcess read = reader.read(content(name), Locale.ENGLISH);

        assertThat(Models.problems(read.definition())).isEmpty();
        String file = writer.write(read.definition());
        ReadProcess again = reader.read(file.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH);
        assertThat(again.definition()).isEqualTo(read.definition());
        assertThat(writer.write(again.definition())).isEqualTo(file);
    }
}
