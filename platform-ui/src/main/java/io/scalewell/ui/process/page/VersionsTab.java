package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.process.version.Restoring;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** Every published state of a process: what changed, by whom, who agreed, what it promised, and how many runs it had. */
final class VersionsTab extends Div {

    private final Workspace workspace;
    private final ProcessKey key;
    private final boolean draftChanged;
    private final Restoring restoring;

    VersionsTab(Workspace workspace, ProcessDetail process, Processes processes) {
        this.workspace = workspace;
        key = process.summary().key();
        draftChanged = process.summary().changedSinceVersion();
        addClassName("sw-section");
        var problems = new ProblemArea();
        restoring = new Restoring(workspace, processes, problems);
        add(problems);
        var versions = processes.versions(key);
        if (versions.isEmpty()) {
            add(new EmptyState(
                    Symbol.PROCESS, getTranslation("versions.empty"), getTranslation("versions.empty.text")));
            return;
        }
        var newest = versions.getFirst();
        if (draftChanged) {
            add(new ScreenLink(
                    workspace,
                    ProcessNavigation.compare(key, newest.number(), 0),
                    getTranslation("versions.compare.with-draft")));
        }
        var list = new UnorderedList();
        list.addClassName("sw-list");
        versions.forEach(version -> list.add(row(version, version.equals(newest))));
        add(list);
    }

    private ListItem row(VersionSummary version, boolean newest) {
        var number = new ScreenLink(
                workspace,
                ProcessNavigation.version(key, version.number()),
                getTranslation("versions.number", version.number()));
        number.addClassNames("sw-strong", "sw-num");
        number.getElement().setAttribute("aria-label", getTranslation("versions.open", version.number()));
        var lead = new Div(number);
        lead.addClassName("sw-row-lead");
        var note = version.changeNote().isBlank() ? getTranslation("versions.no-note") : version.changeNote();
        var main = new Div(new Span(note));
        main.addClassName("sw-stack");
        var verdict = version.verdict();
        if (verdict != null) {
            var promise = new Paragraph(PromiseWords.sentence(verdict, this));
            promise.addClassName("sw-quiet");
            main.add(promise);
        }
        var tail = new Div(meta(getTranslation("versions.runs", version.runs())), meta(people(version)));
        tail.addClassName("sw-row-tail");
        if (version.number() > 1) {
            tail.add(new ScreenLink(
                    workspace,
                    ProcessNavigation.compare(key, version.number() - 1, version.number()),
                    getTranslation("versions.compare.with-before")));
        }
        boolean isDraft = newest && !draftChanged;
        if (!isDraft && workspace.me().role().mayDesign()) {
            tail.add(restoreButton(version.number()));
        }
        var row = new ListItem(lead, main, tail);
        row.addClassNames("sw-row", "sw-row-version");
        return row;
    }

    private String people(VersionSummary version) {
        var author = getTranslation(
                "versions.by", version.author(), workspace.times().date(version.publishedAt()));
        var approver = version.approvedBy();
        return approver == null ? author : author + ", " + getTranslation("versions.approved-by", approver);
    }

    private Component restoreButton(int number) {
        var restore = new Button(getTranslation("versions.restore"), click -> restoring.restore(key, number));
        restore.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return restore;
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}
