package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;

/** Saves details as they are changed, and says so. When somebody else changed the same, both are shown and the reader chooses. */
final class Autosave extends Div {

    private final Workspace workspace;
    private final DraftSession session;
    private final Editing editing;
    private final Runnable onTheirs;
    private final ProblemArea problems = new ProblemArea();
    private final Div conflict = new Div();
    private final Span saved = new Span();

    /** @param onTheirs shows the draft as it is now */
    Autosave(Workspace workspace, DraftSession session, Editing editing, Runnable onTheirs) {
        this.workspace = workspace;
        this.session = session;
        this.editing = editing;
        this.onTheirs = onTheirs;
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        addClassName("sw-autosave");
        add(problems, conflict, saved);
    }

    ProblemArea problems() {
        return problems;
    }

    void save(Edit edit) {
        long before = session.detail().draftRevision();
        problems.onConflict(found -> show(found, edit));
        boolean done = problems.attempt(() -> session.apply(edit)) && conflict.getComponentCount() == 0;
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
    }

    private void show(EditConflict found, Edit edit) {
        var text = new Paragraph(getTranslation("editor.conflict", edit.label(), String.valueOf(found.current())));
        text.addClassName("sw-error-text");
        var mine = new Button(getTranslation("run.conflict.mine"), click -> {
            conflict.removeAll();
            save(edit);
        });
        var theirs = new Button(getTranslation("run.conflict.theirs"), click -> {
            conflict.removeAll();
            onTheirs.run();
        });
        theirs.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(mine, theirs);
        buttons.addClassName("sw-error-actions");
        var box = new Div(text, buttons);
        box.addClassNames("sw-note", "sw-note-waiting");
        box.getElement().setAttribute("role", "alert");
        conflict.removeAll();
        conflict.add(box);
        editing.draftReplaced();
    }
}
