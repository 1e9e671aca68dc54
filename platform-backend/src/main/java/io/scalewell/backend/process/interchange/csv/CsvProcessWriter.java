package io.scalewell.backend.process.interchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.scalewell.backend.process.interchange.TextWriter;
import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
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
            csv.writeRecord(CsvColumn.headers());
            for (Stage stage : definition.stages()) {
                for (Step step : stage.steps()) {
                    csv.writeRecord(Arrays.stream(CsvColumn.values())
                            .map(column -> CsvCell.write(cell(column, definition, stage, step)))
                            .toList());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(CsvColumn column, ProcessDefinition definition, Stage stage, Step step) {
        return switch (column) {
            case PROCESS -> definition.name();
            case STAGE -> stage.title();
            case PARALLEL -> yes(stage.parallel());
            case KEY -> step.key();
            case TITLE -> step.title();
            case KIND -> Objects.toString(step.kind(), "");
            case INSTRUCTIONS -> Objects.toString(step.instructions(), "");
            case ASSIGNEE -> CsvAssignee.write(step.assignee());
            case DUE -> Objects.toString(step.due(), "");
            case REQUIRED -> yes(step.required());
            case STOP -> yes(step.stop());
            case CONDITION -> Objects.toString(step.condition(), "");
            case ITEMS -> String.join("\n", step.items());
            case FIELDS -> CsvFields.write(step.fields());
            case ON_REJECT -> Objects.toString(step.onReject(), "");
        };
    }

    private static String yes(boolean value) {
        return value ? "yes" : "";
    }
}
