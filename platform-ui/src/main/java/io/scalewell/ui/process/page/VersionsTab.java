package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Workspace;
import java.util.function.Consumer;

/** Every published state of a process: what changed, by whom, what it promised, and how many runs it had. */
final class VersionsTab extends Div {

    private final Workspace workspace;
    private final ProcessKey key;
    private final Processes processes;
    private final Consumer<ProcessKey> onRestore;
    private final ProblemArea problems = new ProblemArea();

    VersionsTab(Workspace workspace, ProcessKey key, Processes processes, Consumer<ProcessKey> onRestore) {
        this.workspace = workspace;
        this.key = key;
        this.processes = processes;
        this.onRestore = onRestore;
        addClassName("sw-section");
        add(problems);
        var versions = processes.versions(key);
        if (versions.isEmpty()) {
            add(new EmptyState(
                    Symbol.PROCESS, getTranslation("versions.empty"), getTranslation("versions.empty.text")));
        } else {
            var list = new UnorderedList();
            list.addClassName("sw-list");
            versions.forEach(version -> list.add(row(version, version.equals(versions.getFirst()))));
            add(list);
        }
    }

    private ListItem row(VersionSummary version, boolean newest) {
        var number = new Span(getTranslation("versions.number", version.number()));
        number.addClassNames("sw-strong", "sw-num");
        var lead = new Div(number);
        lead.addClassName("sw-row-lead");
        var note = version.changeNote().isBlank() ? getTranslation("versions.no-note") : version.changeNote();
        var main = new Div(new Span(note));
        main.addClassName("sw-stack");
        var verdict = version.verdict();
        if (verdict != null) {
            var promise = new Paragraph(words(verdict));
            promise.addClassName("sw-quiet");
            main.add(promise);
        }
        var tail = new Div(meta(getTranslation("versions.runs", version.runs())));
        tail.add(meta(getTranslation(
                "versions.by", version.author(), workspace.times().date(version.publishedAt()))));
        tail.addClassName("sw-row-tail");
        if (!newest && workspace.me().role().mayDesign()) {
            tail.add(restoreButton(version.number()));
        }
        var row = new ListItem(lead, main, tail);
        row.addClassNames("sw-row", "sw-row-version");
        return row;
    }

    private Component restoreButton(int number) {
        var restore = new Button(
                getTranslation("versions.restore"),
                click -> problems.find(() -> processes.restore(key, number))
                        .ifPresent(restored -> onRestore.accept(key)));
        restore.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return restore;
    }

    private String words(Verdict verdict) {
        var metric = PromiseWords.of(verdict.metric(), this);
        var counter = verdict.counterMetrics().stream()
                .map(each -> PromiseWords.of(each, this))
                .toList();
        var promise = getTranslation("versions.promise." + verdict.direction(), metric);
        return counter.isEmpty()
                ? promise
                : promise + " " + getTranslation("versions.counter", String.join(", ", counter));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}
