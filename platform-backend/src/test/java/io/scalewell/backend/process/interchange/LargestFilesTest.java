package io.scalewell.backend.process.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.process.check.DraftLimits;
import io.scalewell.fixture.LargestDefinition;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be saved may leave and come back: no reader is narrower than a draft. */
class LargestFilesTest {

    private static final Formats FORMATS = new Formats();

    @ParameterizedTest
    @EnumSource(names = {"BPMN", "MARKDOWN", "CSV", "JSON"})
    void theLargestProcessIsReadAgain(ExportFormat format) {
        ProcessDefinition largest = LargestDefinition.create();
        DraftLimits.require(largest);

        byte[] file = FORMATS.write(format, largest);
        ReadProcess read = FORMATS.reader(ImportFormat.valueOf(format.name())).read(file, Locale.ENGLISH);

        assertThat(file).hasSizeLessThan(Processes.LARGEST_FILE);
        assertThat(read.definition().steps()).isEqualTo(largest.steps());
    }
}
