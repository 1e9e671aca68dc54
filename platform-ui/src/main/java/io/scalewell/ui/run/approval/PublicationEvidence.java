package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.process.version.DiffSummary;
import io.scalewell.ui.process.version.DiffView;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** What one needs to know to agree to a draft: what is said about it, and what it would change. */
final class PublicationEvidence extends Div {

    PublicationEvidence(Workspace workspace, PublicationRequest request, Comparisons comparisons, MemberNames names) {
        addClassName("sw-stack");
        add(new Paragraph(getTranslation("request.question", request.requestedBy(), request.processName())));
        var facts = new Facts().add(getTranslation("request.note"), request.changeNote());
        var verdict = request.verdict();
        if (verdict != null) {
            facts.add(getTranslation("process.fact.promise"), PromiseWords.sentence(verdict, this));
        }
        if (!facts.isEmpty()) {
            add(facts);
        }
        var before = request.basedOn();
        if (before == null) {
            add(
                    new Paragraph(getTranslation("request.first")),
                    new ScreenLink(
                            workspace,
                            ProcessNavigation.version(request.process(), Comparisons.DRAFT),
                            getTranslation("versions.view.draft")));
        } else {
            var diff = comparisons.compare(request.process(), before, Comparisons.DRAFT, getLocale());
            add(
                    new DiffSummary(diff),
                    new ScreenLink(
                            workspace,
                            ProcessNavigation.compare(request.process(), before, Comparisons.DRAFT),
                            getTranslation("versions.compare")),
                    new DiffView(diff, names));
        }
    }
}
