package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.run.field.FieldText;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody else ended the step while the reader was at it: says who and when. What the reader had typed is kept as a comment at once, and
 * can be put in place of what is there.
 */
final class QuickerNote extends Div {

    private static final Set<EventType> ENDS =
            Set.of(EventType.TASK_COMPLETED, EventType.TASK_APPROVED, EventType.TASK_SKIPPED, EventType.RUN_CANCELLED);

    private final RunWork work;

    /** @param mine what the reader had typed and nobody has stored, by key */
    QuickerNote(
            Workspace workspace,
            RunWork work,
            ProblemArea problems,
            List<Field> fields,
            TaskView theirs,
            Map<String, Object> mine) {
        this.work = work;
        addClassNames("sw-note", "sw-note-waiting");
        getElement().setAttribute("role", "alert");
        add(sentence(workspace, theirs));
        if (!mine.isEmpty()) {
            var words = words(new FieldText(workspace.times(), this), fields, mine);
            boolean kept = problems.attempt(() -> work.services().tasks().comment(theirs.id(), words));
            add(new Span(getTranslation(kept ? "run.quicker.kept" : "run.quicker.lost", mine.size())));
            var overwrite =
                    new Button(getTranslation("run.quicker.overwrite"), click -> overwrite(problems, theirs, mine));
            var fine = new Button(getTranslation("run.quicker.fine"), click -> removeFromParent());
            fine.addThemeVariants(ButtonVariant.TERTIARY);
            var buttons = new Div(overwrite, fine);
            buttons.addClassName("sw-error-actions");
            add(buttons);
        }
    }

    private Div sentence(Workspace workspace, TaskView theirs) {
        var line = new Div();
        line.addClassNames("sw-cluster", "sw-strong");
        LastDoing.of(
                        work.services(),
                        theirs.run(),
                        event -> ENDS.contains(event.type())
                                && (event.task() == null || event.task().equals(theirs.id())))
                .ifPresentOrElse(
                        last -> line.add(
                                new Span(getTranslation("run.quicker." + theirs.state(), last.who())),
                                new Ago(last.at()).in(workspace.times().zone())),
                        () -> line.add(new Span(
                                getTranslation("run.quicker." + theirs.state(), getTranslation("actor.guest")))));
        return line;
    }

    /** A comment with each value under its label. */
    private String words(FieldText text, List<Field> fields, Map<String, Object> mine) {
        return getTranslation("run.quicker.comment") + "\n\n"
                + fields.stream()
                        .filter(field -> mine.containsKey(field.key()))
                        .map(field -> "- " + field.label() + ": "
                                + text.of(field, Objects.requireNonNull(mine.get(field.key()))))
                        .collect(Collectors.joining("\n"));
    }

    private void overwrite(ProblemArea problems, TaskView theirs, Map<String, Object> mine) {
        if (problems.attempt(() -> work.services().runs().saveFields(theirs.run(), mine))) {
            removeFromParent();
            work.page().refresh();
        }
    }
}
