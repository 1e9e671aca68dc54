package io.scalewell.backend.process.interchange.csv;

import io.scalewell.backend.process.interchange.ReadProcess;
import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.backend.process.interchange.TextReader;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a table of steps, our own or one that somebody typed. */
@Component
class CsvProcessReader implements TextReader {

    private static final String NAMELESS = "Imported process";

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public ReadProcess read(String text) {
        CsvTable table = CsvTable.read(text);
        List<String> warnings = new ArrayList<>();
        table.unknown().stream()
                .filter(header -> !header.isBlank())
                .forEach(header -> warnings.add("The column \"" + header.strip() + "\" was not understood."));
        List<Stage> stages = stages(table, warnings);
        String name = table.rows().stream()
                .map(row -> row.cell(CsvColumn.PROCESS))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(NAMELESS);
        ProcessDefinition definition = ProcessDefinition.named(name).withStages(stages);
        return new ReadProcess(definition.withRoles(roles(definition)), warnings);
    }

    private static List<Stage> stages(CsvTable table, List<String> warnings) {
        List<Stage> stages = new ArrayList<>();
        StepKeys keys = new StepKeys();
        for (CsvTable.Row row : table.rows()) {
            if (row.cell(CsvColumn.TITLE).isBlank()) {
                if (row.cells().values().stream().anyMatch(cell -> !cell.isBlank())) {
                    warnings.add("Line " + row.line() + " has no title and was left out.");
                }
                continue;
            }
            String title = row.cell(CsvColumn.STAGE);
            boolean same = !stages.isEmpty() && stages.getLast().title().equals(title);
            Stage stage = same ? stages.removeLast() : new Stage(title, row.isYes(CsvColumn.PARALLEL), List.of());
            List<Step> steps = new ArrayList<>(stage.steps());
            steps.add(step(row, keys, warnings));
            stages.add(new Stage(stage.title(), stage.parallel(), steps));
        }
        return stages;
    }

    private static Step step(CsvTable.Row row, StepKeys keys, List<String> warnings) {
        String title = row.cell(CsvColumn.TITLE);
        String key = row.cell(CsvColumn.KEY);
        return Step.task(keys.next(key.isBlank() ? title : key), title)
                .change()
                .kind(kind(row, warnings))
                .instructions(filled(row.cell(CsvColumn.INSTRUCTIONS)))
                .assignee(CsvAssignee.read(row.cell(CsvColumn.ASSIGNEE)))
                .due(filled(row.cell(CsvColumn.DUE)))
                .required(row.isYes(CsvColumn.REQUIRED))
                .stop(row.isYes(CsvColumn.STOP))
                .condition(filled(row.cell(CsvColumn.CONDITION)))
                .items(row.cell(CsvColumn.ITEMS)
                        .lines()
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList())
                .fields(CsvFields.read(row.cell(CsvColumn.FIELDS), row.line(), warnings))
                .onReject(filled(row.cell(CsvColumn.ON_REJECT)))
                .toStep();
    }

    private static StepKind kind(CsvTable.Row row, List<String> warnings) {
        String cell = row.cell(CsvColumn.KIND);
        Optional<StepKind> kind = Arrays.stream(StepKind.values())
                .filter(each -> each.name().equalsIgnoreCase(cell))
                .findFirst();
        if (kind.isEmpty() && !cell.isBlank()) {
            warnings.add("Line " + row.line() + ": the kind \"" + cell + "\" was not understood; it became a task.");
        }
        return kind.orElse(StepKind.TASK);
    }

    /** Names that are no roles of the organization are roles of the process, to be filled later. */
    private static List<ProcessRole> roles(ProcessDefinition definition) {
        Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return definition.steps().stream()
                .map(Step::assignee)
                .filter(Objects::nonNull)
                .filter(Assignee.OfRole.class::isInstance)
                .map(assignee -> ((Assignee.OfRole) assignee).role())
                .filter(role -> !known.contains(role))
                .distinct()
                .map(role -> new ProcessRole(role, null))
                .toList();
    }

    private static @Nullable String filled(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
