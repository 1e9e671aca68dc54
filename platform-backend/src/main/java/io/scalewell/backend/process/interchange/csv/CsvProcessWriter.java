package io.scalewell.backend.process.interchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.scalewell.backend.process.interchange.TextWriter;
import io.scalewell.backend.process.interchange.table.StepCells;
import io.scalewell.backend.process.interchange.table.StepColumn;
import io.scalewell.backend.text.CsvCell;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Writes a process by RFC 4180, with cells that no spreadsheet takes for formulas. */
@Component
class CsvProcessWriter implements TextWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public String write(ProcessDefinition definition) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(StepColumn.headers());
            for (Stage stage : definition.stages()) {
                for (Step step : stage.steps()) {
                    csv.writeRecord(StepCells.of(definition, stage, step).stream()
                            .map(CsvCell::write)
                            .toList());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
