package io.scalewell.ui.process.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.form.FormDetail;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ProblemMessage;
import io.scalewell.ui.shell.Workspace;
import org.jspecify.annotations.Nullable;

/** The public form of a process. Each change is saved at once, and seen at once beside it. */
public final class FormTab extends Div {

    private final Workspace workspace;
    private final Forms forms;
    private final ProcessKey process;
    private final ProblemArea problems = new ProblemArea();
    private final Div obstacles = new Div();
    private final Div state = new Div();
    private final Span saved = new Span();
    private final FormShare share = new FormShare();
    private final FormPreview preview;
    private final FormFields fields = new FormFields(this::save);
    private final @Nullable FormWords words;
    private FormDetail form;

    public FormTab(Workspace workspace, Forms forms, Members members, ProcessKey process) {
        this.workspace = workspace;
        this.forms = forms;
        this.process = process;
        form = forms.get(process);
        preview = new FormPreview(process);
        addClassNames("sw-section", "sw-form-tab");
        state.addClassName("sw-cluster");
        saved.addClassName("sw-saved");
        saved.getElement().setAttribute("role", "status");
        var desk = new Div(state, obstacles, problems, share);
        desk.addClassName("sw-stack");
        if (mayDesign()) {
            words = new FormWords(this, members, problems, this::save);
            desk.add(words.above(), fields, words.below());
        } else {
            words = null;
        }
        add(desk, preview);
        problems.onConflict(conflict -> offerBoth());
        fill();
    }

    /** Whether it shows this process: then it stays, with whatever is being typed. */
    public boolean isOf(ProcessKey other) {
        return process.equals(other);
    }

    private boolean mayDesign() {
        return workspace.me().role().mayDesign();
    }

    private void fill() {
        if (words != null) {
            words.show(form.definition());
            fields.show(form.available(), form.definition().fields());
        }
        refresh();
    }

    private void refresh() {
        state.removeAll();
        state.add(
                form.open()
                        ? new StatusChip(Status.DONE, getTranslation("form.state.open"))
                        : new StatusChip(Status.NEUTRAL, getTranslation("form.state.closed")));
        if (mayDesign()) {
            state.add(turn());
        }
        state.add(saved);
        obstacles.removeAll();
        form.problems()
                .forEach(problem ->
                        obstacles.add(new ProblemMessage(problem.message().in(getLocale()), "")));
        share.show(form);
        preview.show(form.revision());
    }

    private Button turn() {
        var button = new Button(
                getTranslation(form.open() ? "form.close" : "form.open"),
                click -> problems.find(() -> form.open() ? forms.close(process) : forms.open(process))
                        .ifPresent(this::take));
        if (!form.open()) {
            button.setEnabled(form.problems().isEmpty());
        }
        return button;
    }

    private void save() {
        if (words != null) {
            var wish = words.value(fields.value());
            var done = problems.find(() -> forms.save(process, wish, form.revision()));
            done.ifPresent(this::take);
            saved.setClassName("sw-saved-failed", done.isEmpty());
            saved.setText(
                    done.isPresent()
                            ? getTranslation(
                                    "saved",
                                    workspace.times().time(workspace.times().now()))
                            : getTranslation("not-saved"));
        }
    }

    private void take(FormDetail changed) {
        form = changed;
        refresh();
    }

    /** Somebody else changed the form: what is typed here stays until it is said which of the two counts. */
    private void offerBoth() {
        var mine = new Button(getTranslation("form.conflict.mine"), click -> {
            form = forms.get(process);
            save();
        });
        var theirs = new Button(getTranslation("form.conflict.theirs"), click -> {
            problems.clear();
            form = forms.get(process);
            fill();
        });
        problems.add(new ProblemMessage(getTranslation("form.conflict"), ""), new Div(mine, theirs));
    }
}
