package io.scalewell.backend.process.interchange.table;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Sharing;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes steps of rows. What is not understood is told, a sentence each. */
public final class StepRows {

    private static final int MOST_STEPS = 500;

    private final StepKeys keys;
    private final Consumer<Message> warnings;

    public StepRows(StepKeys keys, Consumer<Message> warnings) {
        this.keys = keys;
        this.warnings = warnings;
    }

    /**
     * Rows that follow one another with the same stage are one stage.
     *
     * @throws Invalid when there are more than 500 steps
     */
    public List<Stage> stages(StepTable table) {
        table.unknown().forEach(header -> warnings.accept(Message.of("import.column", header.strip())));
        List<Stage> stages = new ArrayList<>();
        int read = 0;
        for (StepRow row : table.rows()) {
            if (row.cell(StepColumn.TITLE).isBlank()) {
                if (!row.isEmpty()) {
                    warnings.accept(Message.of("import.row.untitled", row.line()));
                }
                continue;
            }
            if (++read > MOST_STEPS) {
                throw new Invalid("", Message.of("import.table.steps", row.line(), MOST_STEPS));
            }
            String title = row.cell(StepColumn.STAGE);
            boolean same = !stages.isEmpty() && stages.getLast().title().equals(title);
            Stage stage = same ? stages.removeLast() : new Stage(title, row.isYes(StepColumn.PARALLEL), List.of());
            List<Step> steps = new ArrayList<>(stage.steps());
            steps.add(step(row));
            stages.add(stage.withSteps(steps));
        }
        return stages;
    }

    /** Names that are no roles of the organization are roles of the process, to be filled later. */
    public static List<ProcessRole> roles(List<Stage> stages) {
        Set<String> known = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(Step::assignee)
                .filter(Objects::nonNull)
                .filter(Assignee.OfRole.class::isInstance)
                .map(assignee -> ((Assignee.OfRole) assignee).role())
                .filter(role -> !known.contains(role))
                .distinct()
                .map(role -> new ProcessRole(role, null))
                .toList();
    }

    private Step step(StepRow row) {
        String title = row.cell(StepColumn.TITLE);
        String key = row.cell(StepColumn.KEY);
        return Step.task(keys.next(key.isBlank() ? title : key), title)
                .change()
                .kind(kind(row))
                .instructions(filled(row, StepColumn.INSTRUCTIONS))
                .assignee(AssigneeCell.read(row.cell(StepColumn.ASSIGNEE)))
                .due(filled(row, StepColumn.DUE))
                .required(row.isYes(StepColumn.REQUIRED))
                .stop(row.isYes(StepColumn.STOP))
                .condition(filled(row, StepColumn.CONDITION))
                .branch(filled(row, StepColumn.BRANCH))
                .items(lines(row, StepColumn.ITEMS))
                .fields(FieldsCell.read(row.cell(StepColumn.FIELDS), told(row)))
                .tags(lines(row, StepColumn.TAGS))
                .approval(ApprovalCell.read(row.cell(StepColumn.APPROVAL), told(row)))
                .onReject(filled(row, StepColumn.ON_REJECT))
                .waitsFor(WaitCell.read(row.cell(StepColumn.WAITS_FOR), told(row)))
                .call(CallCell.read(row.cell(StepColumn.CALLS), told(row)))
                .automation(filled(row, StepColumn.AUTOMATION))
                .sharing(sharing(row))
                .attachments(AttachmentCell.read(row.cell(StepColumn.ATTACHMENTS), told(row)))
                .toStep();
    }

    private Consumer<Message> told(StepRow row) {
        return what -> warnings.accept(Message.of("import.line", row.line(), what));
    }

    private StepKind kind(StepRow row) {
        String cell = row.cell(StepColumn.KIND);
        Optional<StepKind> kind = Arrays.stream(StepKind.values())
                .filter(each -> each.name().equalsIgnoreCase(cell))
                .findFirst();
        if (kind.isEmpty() && !cell.isBlank()) {
            warnings.accept(Message.of("import.kind", row.line(), cell));
        }
        return kind.orElse(StepKind.TASK);
    }

    private @Nullable Sharing sharing(StepRow row) {
        String cell = row.cell(StepColumn.SHARING);
        Optional<Sharing> sharing = SharingCell.read(cell);
        if (sharing.isEmpty() && !cell.isBlank()) {
            warnings.accept(Message.of("import.sharing", row.line(), cell));
        }
        return sharing.orElse(null);
    }

    private static List<String> lines(StepRow row, StepColumn column) {
        return row.cell(column)
                .lines()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static @Nullable String filled(StepRow row, StepColumn column) {
        String cell = row.cell(column);
        return cell.isBlank() ? null : cell;
    }
}
