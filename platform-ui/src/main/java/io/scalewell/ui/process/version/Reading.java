package io.scalewell.ui.process.version;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.ToRead;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** Asks the reader to acknowledge a version, with the way to what changed in it. */
public final class Reading extends Div {

    /** With the way to what changed. */
    public Reading(Workspace workspace, Acknowledgements acknowledgements, ToRead toRead, Runnable onDone) {
        this(workspace, acknowledgements, toRead, onDone, true);
    }

    /** @param leads whether the reader is somewhere else than at what changed */
    Reading(Workspace workspace, Acknowledgements acknowledgements, ToRead toRead, Runnable onDone, boolean leads) {
        addClassNames("sw-note", "sw-note-info");
        var text = new Span(getTranslation("reading.banner", toRead.version(), toRead.author()));
        text.addClassName("sw-strong");
        add(text);
        if (!toRead.changeNote().isBlank()) {
            add(new Span(toRead.changeNote()));
        }
        if (leads) {
            add(new ScreenLink(workspace, path(toRead), getTranslation("reading.changes")));
        }
        var problems = new ProblemArea();
        var done = new Button(getTranslation("reading.acknowledge"), click -> {
            if (problems.attempt(() -> acknowledgements.acknowledge(toRead.process(), toRead.version()))) {
                onDone.run();
            }
        });
        done.addThemeVariants(ButtonVariant.SMALL);
        add(done, problems);
    }

    /** What changed since the version that the reader knows. */
    public static String path(ToRead toRead) {
        var since = toRead.since();
        return since == null
                ? ProcessNavigation.version(toRead.process(), toRead.version())
                : ProcessNavigation.compare(toRead.process(), since, toRead.version());
    }
}
