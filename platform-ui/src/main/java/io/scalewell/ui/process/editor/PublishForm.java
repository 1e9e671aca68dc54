package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.Affected;
import io.scalewell.shared.process.publication.Outcome;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.version.DiffSummary;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a draft is published: what changed, what it is meant to move, and who has to know. First, what stands in the
 * way; at last, what came of it.
 */
final class PublishForm extends Div {

    private final Workspace workspace;
    private final EditorServices services;
    private final DraftSession session;
    private final Runnable onDone;
    private final Consumer<InputError> onMend;
    private final Runnable onPublished;
    private final ProblemArea problems = new ProblemArea();
    private final Div obstacles = new Div();
    private final Div warnings = new Div();
    private final Div changes = new Div();
    private final TextArea note = new TextArea();
    private final VerdictFields verdict = new VerdictFields();
    private final Div concerned = new Div();
    private final Button publish = new Button();
    private final int next;
    private @Nullable AffectedPeople people;

    /**
     * @param onMend told which problem the reader wants to mend
     * @param onPublished told that there is a new version, or that it was asked for, while the form stays open
     * @param onDone told when there is nothing left to say
     */
    PublishForm(
            Workspace workspace,
            EditorServices services,
            DraftSession session,
            Consumer<InputError> onMend,
            Runnable onPublished,
            Runnable onDone) {
        this.workspace = workspace;
        this.services = services;
        this.session = session;
        this.onMend = onMend;
        this.onPublished = onPublished;
        this.onDone = onDone;
        addClassNames("sw-form", "sw-publish");
        var version = session.detail().summary().version();
        next = version == null ? 1 : version + 1;
        note.setLabel(getTranslation("editor.note"));
        note.setHelperText(getTranslation(next == 1 ? "editor.note.first" : "editor.note.help"));
        note.setMaxLength(2000);
        note.setWidthFull();
        verdict.setVisible(next > 1);
        problems.field("/changeNote", note);
        verdict.tellProblemsTo(problems);
        publish.setText(getTranslation("editor.publish.as", next));
        publish.addClickListener(click -> publish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("editor.publish.title", next)),
                obstacles,
                warnings,
                changes,
                note,
                verdict,
                concerned,
                problems,
                publish);
        problems.find(session::problems).ifPresent(found -> show(found, obstacles, ObstacleList::ofObstacles));
        problems.find(session::warnings).ifPresent(found -> show(found, warnings, ObstacleList::ofWarnings));
        problems.find(() -> services.publications().affected(session.key())).ifPresent(this::show);
        if (next > 1) {
            showChanges();
        }
        if (next > 1 && !session.detail().summary().changedSinceVersion()) {
            showNothingToPublish();
        }
    }

    private void showNothingToPublish() {
        removeAll();
        add(
                new H2(getTranslation("publish.unchanged", next - 1)),
                new Paragraph(getTranslation("publish.unchanged.text")),
                openProcess());
    }

    private void show(List<InputError> found, Div place, Obstacles list) {
        place.removeAll();
        if (!found.isEmpty()) {
            place.add(list.of(session.draft(), found, onMend));
        }
    }

    @FunctionalInterface
    private interface Obstacles {
        ObstacleList of(ProcessDefinition draft, List<InputError> found, Consumer<InputError> onMend);
    }

    private void show(Affected affected) {
        var shown = new AffectedPeople(affected, services.names());
        people = shown;
        concerned.add(shown);
        if (affected.regulated()) {
            publish.setText(getTranslation("publish.ask"));
            var rule = new Paragraph(getTranslation("publish.regulated"));
            rule.addClassNames("sw-note", "sw-note-info");
            concerned.add(rule);
        }
    }

    private void showChanges() {
        problems.find(() -> services.comparisons().compare(session.key(), next - 1, Comparisons.DRAFT, getLocale()))
                .ifPresent(diff -> {
                    changes.add(new H3(getTranslation("publish.changes", next - 1)), new DiffSummary(diff));
                    if (!diff.isEmpty()) {
                        changes.add(new ScreenLink(
                                workspace,
                                ProcessNavigation.compare(session.key(), next - 1, Comparisons.DRAFT),
                                getTranslation("reading.changes")));
                    }
                });
    }

    private void publish() {
        problems.attempt(() -> {
            show(session.problems(), obstacles, ObstacleList::ofObstacles);
            new FinalSave(session).run();
            var text = note.getValue().isBlank() ? null : note.getValue().strip();
            var shown = people;
            var asked = shown == null ? List.<Assignee>of() : shown.asked();
            var outcome =
                    services.publications().publish(session.key(), new Publication(text, verdict.value(), asked, next));
            switch (outcome) {
                case Outcome.Requested _ -> requested();
                case Outcome.Published _ -> published();
            }
        });
    }

    private void requested() {
        onPublished.run();
        removeAll();
        add(
                new H2(getTranslation("publish.asked")),
                new Paragraph(getTranslation("publish.asked.text")),
                openProcess());
    }

    /** Says what becomes of running work; without any there is nothing to say. */
    private void published() {
        var open = services.publications().affected(session.key()).openRuns();
        var staying = new OpenRuns(open);
        if (staying.isEmpty()) {
            onDone.run();
        } else {
            onPublished.run();
            removeAll();
            add(new H2(getTranslation("publish.done", next)), staying, moveRuns(), openProcess());
        }
    }

    private ScreenLink moveRuns() {
        return new ScreenLink(workspace, ProcessNavigation.move(session.key(), next), getTranslation("move.open"));
    }

    private Button openProcess() {
        var button = new Button(getTranslation("publish.open"), click -> onDone.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
