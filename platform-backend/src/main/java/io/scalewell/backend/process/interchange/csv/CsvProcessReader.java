package io.scalewell.backend.process.interchange.csv;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.backend.process.interchange.TextReader;
import io.scalewell.backend.process.interchange.table.StepRows;
import io.scalewell.backend.process.interchange.table.StepTable;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads a table of steps, our own or one that somebody typed. */
@Component
public class CsvProcessReader implements TextReader {

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public ReadProcess read(String text, Locale reader) {
        StepTable table = StepTable.of(CsvText.lines(text));
        List<Message> warnings = new ArrayList<>();
        List<Stage> stages = new StepRows(new StepKeys(), warnings::add).stages(table);
        ProcessDefinition definition = ProcessDefinition.named(table.processName()
                        .orElseGet(() -> Message.of("import.nameless").in(reader)))
                .withStages(stages)
                .withRoles(StepRows.roles(stages));
        return new ReadProcess(definition, warnings);
    }
}
