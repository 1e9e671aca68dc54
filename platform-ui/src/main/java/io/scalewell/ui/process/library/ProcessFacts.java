package io.scalewell.ui.process.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;

/** What a row and a card of the library say of a process. */
final class ProcessFacts {

    private final Workspace workspace;
    private final LibraryEntry entry;
    private final Optional<ProcessHealth> health;

    ProcessFacts(Workspace workspace, LibraryEntry entry, Optional<ProcessHealth> health) {
        this.workspace = workspace;
        this.entry = entry;
        this.health = health;
    }

    ScreenLink title() {
        var process = entry.process();
        var path =
                process.state() == ProcessState.DRAFT && workspace.me().role().mayDesign()
                        ? ProcessNavigation.edit(process.key())
                        : ProcessNavigation.page(process.key());
        var title = new ScreenLink(workspace, path, process.name());
        title.getElement().setAttribute("data-sw-open", true);
        return title;
    }

    /** The number of runs in 30 days with the median cycle time. */
    Component numbers() {
        var numbers = meta("");
        numbers.addClassName("sw-num");
        health.filter(found -> found.runs() > 0).ifPresent(found -> {
            var median = found.median();
            numbers.setText(
                    median == null
                            ? numbers.getTranslation("library.runs", found.runs())
                            : numbers.getTranslation(
                                    "library.health",
                                    found.runs(),
                                    workspace.times().duration(median)));
            var worst = found.worst();
            if (worst != null) {
                numbers.setTitle(numbers.getTranslation("library.worst", worst));
            }
        });
        return numbers;
    }

    /** Median of each week; empty when there is no course to see. */
    Component course() {
        var place = new Div();
        place.addClassName("sw-kpi-chart");
        health.filter(found -> found.runs() > 0 && found.trend().size() > 1)
                .ifPresent(found -> place.add(
                        new Chart(new ChartSpec.Sparkline(found.trend(), place.getTranslation("insight.trend")))));
        return place;
    }

    Component word() {
        var place = new Span();
        health.flatMap(HealthWord::of)
                .ifPresent(word ->
                        place.add(StatusChip.health(word.status(), place.getTranslation("library.health." + word))));
        return place;
    }

    /** That nobody looked at it in time; empty for most. */
    Component stale() {
        var place = new Span();
        if (entry.process().stale()) {
            place.add(StatusChip.health(Status.WAITING, place.getTranslation("library.stale")));
        }
        place.setVisible(entry.process().stale());
        return place;
    }

    /** When it was published; for a draft when it was last changed. */
    Component reviewed() {
        var process = entry.process();
        var published = process.publishedAt();
        var at = published == null ? process.changedAt() : published;
        var words = meta("");
        words.setText(words.getTranslation(published == null ? "library.changed" : "library.published") + " ");
        words.add(new Ago(at).in(workspace.times().zone()));
        return words;
    }

    Component owner() {
        var name = entry.process().ownerName();
        var owner = meta(name == null ? "" : name);
        owner.addClassName("sw-truncate");
        return owner;
    }

    static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}
