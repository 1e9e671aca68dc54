package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.Outline;
import io.scalewell.ui.component.OutlineChange;
import io.scalewell.ui.component.OutlineChip;
import io.scalewell.ui.component.OutlineCommand;
import io.scalewell.ui.process.StepWords;
import io.scalewell.ui.process.StepWords.Section;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checklist as it is typed, saved line by line. Two people may type in it; neither loses a word. */
final class ChecklistEditor extends Div {

    private final DraftSession session;
    private final MemberNames names;
    private final Editing editing;
    private final Checklist checklist = new Checklist();
    private final Outline outline;
    private long revision = 1;
    private @Nullable String awaited;

    ChecklistEditor(Workspace workspace, EditorServices services, DraftSession session, Editing editing) {
        this.session = session;
        this.names = services.names();
        this.editing = editing;
        outline = new Outline(workspace.me().id() + "/" + session.key());
        outline.setZone(workspace.organization().zone());
        outline.onChange(this::save);
        outline.onSelect(line -> checklist.stepOf(line).ifPresent(this::select));
        outline.onCommand(this::obey);
        add(outline);
        addAttachListener(attached -> show());
    }

    /** Shows the draft as it is now; what the reader has typed meanwhile is merged into it. */
    void show() {
        checklist.show(session.draft());
        outline.show(revision, checklist.lines(), chips());
    }

    void showChips() {
        session.draft().steps().forEach(step -> outline.showChips(step.key(), chips(step)));
    }

    void jump(String step) {
        outline.select(step);
    }

    void markProblem(String step, String text) {
        outline.markProblem(step, text);
    }

    void clearProblems() {
        outline.clearProblems();
    }

    private void save(OutlineChange change) {
        try {
            if (session.replace(checklist.typed(change.lines(), session.draft()))) {
                revision = change.rev();
                outline.confirm(revision);
                editing.draftChanged();
                selectAwaited();
            } else {
                revision++;
                editing.draftReplaced();
            }
        } catch (Problem problem) {
            outline.refuse(String.valueOf(problem.getMessage()));
        }
    }

    /** A line without a word is no step yet; the reader comes to it with its first word. */
    private void select(String step) {
        if (Steps.find(session.draft(), step).isPresent()) {
            awaited = null;
            editing.selected(step);
        } else {
            awaited = step;
        }
    }

    private void selectAwaited() {
        if (awaited != null) {
            select(awaited);
        }
    }

    private void obey(OutlineCommand command) {
        var section = switch (command.command()) {
            case "@" -> Section.ASSIGNEE;
            case "!" -> Section.DUE;
            case "/" -> Section.FIELDS;
            case "chip" -> section(command.kind());
            default -> Section.KIND;
        };
        checklist.stepOf(command.key()).ifPresent(step -> editing.ask(step, section));
    }

    private static Section section(@Nullable String kind) {
        return kind == null ? Section.KIND : Section.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private Map<String, List<OutlineChip>> chips() {
        var chips = new HashMap<String, List<OutlineChip>>();
        session.draft().steps().forEach(step -> chips.put(step.key(), chips(step)));
        return chips;
    }

    private List<OutlineChip> chips(Step step) {
        return StepWords.of(step, this, names).stream()
                .map(words -> new OutlineChip(
                        words.icon(), words.text(), words.section().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
