package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes a step as the cells that {@link StepRows} reads, in the order of {@link StepColumn}. */
public final class StepCells {

    private StepCells() {}

    public static List<String> of(ProcessDefinition definition, Stage stage, Step step) {
        return Arrays.stream(StepColumn.values())
                .map(column -> cell(column, definition, stage, step))
                .toList();
    }

    private static String cell(StepColumn column, ProcessDefinition definition, Stage stage, Step step) {
        return switch (column) {
            case PROCESS -> definition.name();
            case STAGE -> stage.title();
            case PARALLEL -> yes(stage.parallel());
            case BRANCH -> Objects.toString(step.branch(), "");
            case KEY -> step.key();
            case TITLE -> step.title();
            case KIND -> Objects.toString(step.kind(), "");
            case INSTRUCTIONS -> Objects.toString(step.instructions(), "");
            case ASSIGNEE -> AssigneeCell.write(step.assignee());
            case DUE -> Objects.toString(step.due(), "");
            case REQUIRED -> yes(step.required());
            case STOP -> yes(step.stop());
            case CONDITION -> Objects.toString(step.condition(), "");
            case ITEMS -> String.join("\n", step.items());
            case FIELDS -> FieldsCell.write(step.fields());
            case TAGS -> String.join("\n", step.tags());
            case APPROVAL -> ApprovalCell.write(step.approval());
            case ON_REJECT -> Objects.toString(step.onReject(), "");
            case WAITS_FOR -> WaitCell.write(step.waitsFor());
            case CALLS -> CallCell.write(step.call());
            case AUTOMATION -> Objects.toString(step.automation(), "");
            case SHARING -> SharingCell.write(step.sharing());
            case ATTACHMENTS -> AttachmentCell.write(step.attachments());
        };
    }

    private static String yes(boolean value) {
        return value ? "yes" : "";
    }
}
