package io.scalewell.backend.process.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.interchange.table.StepRows;
import io.scalewell.fixture.RandomDefinitions;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is exported and imported again is the same process, whatever is in it. */
class RoundTripTest {

    private static final int PROCESSES = 400;

    private static final Formats FORMATS = new Formats();

    @Test
    void markdownKeepsEverythingButTheKey() {
        assertKept(ExportFormat.MARKDOWN, ImportFormat.MARKDOWN, process -> process.withKey(null));
    }

    @Test
    void jsonKeepsEverythingButTheKey() {
        assertKept(ExportFormat.JSON, ImportFormat.JSON, process -> process.withKey(null));
    }

    @Test
    void copiedMarkdownIsReadAsMarkdown() {
        assertKept(ExportFormat.MARKDOWN, ImportFormat.TEXT, process -> process.withKey(null));
    }

    @Test
    void csvKeepsEverythingOfTheSteps() {
        assertKept(ExportFormat.CSV, ImportFormat.CSV, RoundTripTest::expressibleInCsv);
    }

    private static void assertKept(ExportFormat out, ImportFormat in, UnaryOperator<ProcessDefinition> kept) {
        LongStream.range(0, PROCESSES).forEach(seed -> {
            ProcessDefinition process = RandomDefinitions.of(seed);
            byte[] file = FORMATS.write(out, process);

            ReadProcess read = FORMATS.reader(in).read(file, Locale.ENGLISH);

            assertThat(read.definition())
                    .as("seed %d%n%s", seed, new String(file, StandardCharsets.UTF_8))
                    .isEqualTo(kept.apply(process));
            assertThat(read.warnings())
                    .map(Message::toString)
                    .as("seed %d", seed)
                    .filteredOn(warning -> warning.contains("understood"))
                    .isEmpty();
        });
    }

    /** The steps: a table of steps has no place for the header, the start form, and who fills a role. */
    private static ProcessDefinition expressibleInCsv(ProcessDefinition process) {
        List<Stage> stages = process.stages();
        return ProcessDefinition.named(process.name()).withStages(stages).withRoles(StepRows.roles(stages));
    }
}
