package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.scalewell.shared.form.FormSender;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.run.Progress;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.list.StarterWords;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;

/** How far a run is, how long it has taken, and how long it lay waiting. */
final class RunHead extends Div {

    private final Workspace workspace;

    RunHead(Workspace workspace) {
        this.workspace = workspace;
        addClassName("sw-run-head");
    }

    /** @param sender who started it by a form */
    void show(RunDetail run, Optional<FormSender> sender) {
        removeAll();
        var summary = run.summary();
        var clocks = new Element("dl");
        clocks.getClassList().add("sw-clocks");
        clocks.appendChild(
                clock("run.clock.elapsed", elapsed(summary)),
                clock("run.clock.touch", new Span(workspace.times().duration(run.touch()))),
                clock("run.clock.waiting", new Span(workspace.times().duration(run.waiting()))));
        add(new Progress(summary.done(), summary.total()), DueLabel.of(summary.due(), workspace.times()));
        getElement().appendChild(clocks);
        var started = workspace.times().date(summary.startedAt());
        sender.ifPresentOrElse(
                sent -> {
                    add(meta(getTranslation("run.by-form", sent.form(), started, summary.version())));
                    if (sent.email() != null) {
                        add(meta(getTranslation("run.by-form.email", sent.email())));
                    }
                },
                () -> add(
                        meta(getTranslation("run.started-by", StarterWords.of(summary), started, summary.version()))));
        var parent = run.parent();
        if (parent != null) {
            var part = new ScreenLink(
                    workspace,
                    RunNavigation.step(parent.run(), parent.number()),
                    getTranslation("run.called-from", parent.name(), parent.title()));
            part.addClassName("sw-row-meta");
            add(part);
        }
    }

    private static Span meta(String words) {
        var meta = new Span(words);
        meta.addClassNames("sw-quiet", "sw-row-meta");
        return meta;
    }

    private Clock elapsed(RunSummary run) {
        var completed = run.completedAt();
        return completed == null
                ? Clock.running(run.startedAt(), workspace.times().now())
                : Clock.stopped(run.startedAt(), completed);
    }

    private Element clock(String key, Component value) {
        var group = new Element("div");
        var term = new Element("dt");
        term.setText(getTranslation(key));
        var text = new Element("dd");
        text.appendChild(value.getElement());
        group.appendChild(term, text);
        return group;
    }
}
