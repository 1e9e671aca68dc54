package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.ui.process.ProcessWords;
import io.scalewell.ui.process.ReviewWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a value that somebody else saved in words: as far as it differs from the reader's own. */
record ConflictWords(ProcessWords words) {

    /** Both are empty texts where there is nothing. */
    String of(Object theirs, Object mine) {
        return switch (theirs) {
            case Approval approval -> approval(approval, mine instanceof Approval own ? own : null);
            case Call call -> call(call, mine instanceof Call own ? own : null);
            case Wait wait -> words.wait(wait);
            case Assignee assignee -> words.assignee(assignee);
            case StepKind kind -> said("step.kind." + kind);
            case ReviewInterval(var period) -> ReviewWords.of(period, words.translator());
            case Boolean flag -> said(flag ? "diff.yes" : "diff.no");
            case List<?> list -> list(list, mine instanceof List<?> own ? own : List.of());
            case String text when text.isBlank() -> said("run.conflict.empty");
            case String text -> words.step(words.due(text));
            default -> String.valueOf(theirs);
        };
    }

    private String approval(Approval theirs, @Nullable Approval mine) {
        var parts = new ArrayList<String>();
        if (mine == null || theirs.mode() != mine.mode() || !Objects.equals(theirs.needed(), mine.needed())) {
            var mode = Objects.requireNonNullElse(theirs.mode(), ApprovalMode.ONE);
            parts.add(said("editor.approval." + mode) + (theirs.needed() == null ? "" : " (" + theirs.needed() + ")"));
        }
        if (mine == null || !theirs.approvers().equals(mine.approvers())) {
            var names = theirs.approvers().stream().map(words::assignee).collect(Collectors.joining(", "));
            parts.add(names.isEmpty() ? said("editor.conflict.no-approvers") : names);
        }
        if (mine == null ? theirs.separate() : theirs.separate() != mine.separate()) {
            parts.add(said("editor.approval.separate") + ": " + said(theirs.separate() ? "diff.yes" : "diff.no"));
        }
        return String.join("; ", parts);
    }

    private String call(Call theirs, @Nullable Call mine) {
        var parts = new ArrayList<String>();
        if (mine == null || !theirs.process().equals(mine.process())) {
            parts.add(words.call(theirs));
        }
        different(theirs.inputs(), mine == null ? Map.of() : mine.inputs())
                .forEach((field, from) -> parts.add(said("editor.call.from", field, words.field(from))));
        different(theirs.outputs(), mine == null ? Map.of() : mine.outputs())
                .forEach((to, field) -> parts.add(said("editor.call.to", field, words.field(to))));
        return parts.isEmpty() ? said("editor.conflict.less") : String.join("; ", parts);
    }

    private static Map<String, String> different(Map<String, String> theirs, Map<String, String> mine) {
        return theirs.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(mine.get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String list(List<?> theirs, List<?> mine) {
        var different = theirs.stream()
                .filter(each -> !mine.contains(each))
                .map(this::name)
                .toList();
        return different.isEmpty() ? said("editor.conflict.less") : String.join(", ", different);
    }

    private String name(Object member) {
        return switch (member) {
            case Field field -> field(field);
            case Attachment file -> file.name();
            case ProcessRole role -> role(role);
            default -> String.valueOf(member);
        };
    }

    private String field(Field field) {
        var type = said("field.type." + Objects.requireNonNull(field.type()));
        var required = field.required() ? ", " + said("editor.field.required") : "";
        var choices = field.choices().isEmpty() ? "" : ", " + String.join(" / ", field.choices());
        return field.label() + " (" + type + required + choices + ")";
    }

    private String role(ProcessRole role) {
        var filledBy = role.filledBy();
        return role.name() + " (" + (filledBy == null ? said("editor.role.nobody") : words.assignee(filledBy)) + ")";
    }

    private String said(String key, Object... values) {
        return words.translator().getTranslation(key, values);
    }
}
