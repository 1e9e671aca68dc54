package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.ui.process.ProcessWords;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Saves details as they are changed, and says so. When somebody else changed the same, both are shown and the reader chooses. */
final class Autosave extends Div {

    private final Workspace workspace;
    private final DraftSession session;
    private final Editing editing;
    private final UnaryOperator<String> names;
    private final Runnable refresh;
    private final ProblemArea problems = new ProblemArea();
    private final Map<String, Div> disputes = new HashMap<>();
    private final Div conflicts = new Div();
    private final Span saved = new Span();

    /**
     * @param names gives the name of a member by e-mail address
     * @param refresh shows the draft as it is now, when the reader has chosen
     */
    Autosave(
            Workspace workspace, DraftSession session, Editing editing, UnaryOperator<String> names, Runnable refresh) {
        this.workspace = workspace;
        this.session = session;
        this.editing = editing;
        this.names = names;
        this.refresh = refresh;
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        saved.setText(getTranslation("saved.always"));
        conflicts.addClassName("sw-stack");
        addClassName("sw-autosave");
        add(problems, conflicts, saved);
    }

    ProblemArea problems() {
        return problems;
    }

    /** Whether the reader has yet to choose between two values of that name; until then the field keeps the reader's own. */
    boolean disputes(String label) {
        return disputes.containsKey(label);
    }

    /** Answers whether the draft has the change now. */
    boolean save(Edit edit) {
        long before = session.detail().draftRevision();
        settle(edit.label());
        problems.onConflict(found -> show(found, edit));
        boolean done = problems.attempt(() -> session.apply(edit)) && !disputes(edit.label());
        long after = session.detail().draftRevision();
        if (done && after != before) {
            var now = workspace.times();
            saved.setText(getTranslation("saved", now.time(now.now())));
            if (after > before + 1) {
                editing.draftReplaced();
            } else {
                editing.draftChanged();
            }
        }
        return done;
    }

    private void settle(String label) {
        var box = disputes.remove(label);
        if (box != null) {
            conflicts.remove(box);
        }
    }

    private void show(EditConflict found, Edit edit) {
        var words = new ConflictWords(new ProcessWords(session.draft(), this, names));
        var text = new Paragraph(
                getTranslation("editor.conflict", edit.label(), words.of(found.current(), found.yours())));
        text.addClassName("sw-error-text");
        var mine = new Button(getTranslation("run.conflict.mine"), click -> {
            if (save(edit.insisting())) {
                refresh.run();
            }
        });
        var theirs = new Button(getTranslation("run.conflict.theirs"), click -> {
            settle(edit.label());
            refresh.run();
        });
        theirs.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(mine, theirs);
        buttons.addClassName("sw-error-actions");
        var box = new Div(text, buttons);
        box.addClassNames("sw-note", "sw-note-waiting");
        box.getElement().setAttribute("role", "alert");
        disputes.put(edit.label(), box);
        conflicts.add(box);
        editing.draftReplaced();
    }
}
