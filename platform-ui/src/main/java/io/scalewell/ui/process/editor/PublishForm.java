package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Publication;
import io.scalewell.ui.shell.ProblemArea;
import java.util.List;
import java.util.function.Consumer;

/** What is said when a draft is published: what changed, and what it is meant to move. First, what stands in the way. */
final class PublishForm extends Div {

    private final EditorServices services;
    private final DraftSession session;
    private final Runnable onDone;
    private final Consumer<String> onJump;
    private final ProblemArea problems = new ProblemArea();
    private final Div obstacles = new Div();
    private final TextArea note = new TextArea();
    private final VerdictFields verdict = new VerdictFields();

    PublishForm(EditorServices services, DraftSession session, Consumer<String> onJump, Runnable onDone) {
        this.services = services;
        this.session = session;
        this.onJump = onJump;
        this.onDone = onDone;
        addClassName("sw-form");
        var version = session.detail().summary().version();
        int next = version == null ? 1 : version + 1;
        note.setLabel(getTranslation("editor.note"));
        note.setHelperText(getTranslation(next == 1 ? "editor.note.first" : "editor.note.help"));
        note.setMaxLength(2000);
        note.setWidthFull();
        verdict.setVisible(next > 1);
        problems.field("/changeNote", note);
        verdict.tellProblemsTo(problems);
        var publish = new Button(getTranslation("editor.publish.as", next), click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(getTranslation("editor.publish.title", next)), obstacles, note, verdict, problems, publish);
        problems.find(session::problems).ifPresent(this::show);
    }

    private void show(List<InputError> found) {
        obstacles.removeAll();
        if (!found.isEmpty()) {
            obstacles.add(new ObstacleList(session.draft(), found, onJump));
        }
    }

    private void publish() {
        problems.attempt(() -> {
            show(session.problems());
            new FinalSave(session).run();
            var text = note.getValue().isBlank() ? null : note.getValue().strip();
            services.processes().publish(session.key(), new Publication(text, verdict.value()));
            onDone.run();
        });
    }
}
