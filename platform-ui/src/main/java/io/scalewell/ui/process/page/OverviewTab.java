package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.process.PromiseWords;
import io.scalewell.ui.process.ReviewWords;
import io.scalewell.ui.process.StepsOverview;
import io.scalewell.ui.run.list.RunRow;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Workspace;

/** What a process is for, what it takes and gives, its steps and its last runs. */
final class OverviewTab extends Div {

    private static final PageRequest LAST_FIVE = new PageRequest(5, null);

    private final Workspace workspace;

    OverviewTab(Workspace workspace, ProcessDetail process, Runs runs, MemberNames names) {
        this.workspace = workspace;
        addClassName("sw-columns");
        var published = process.published();
        var definition = published == null ? process.draft() : published.definition();
        var main = new Div(facts(process, definition));
        main.addClassName("sw-stack");
        var description = definition.description();
        if (description != null && !description.isBlank()) {
            var text = new Markdown(description);
            text.addClassName("sw-prose");
            main.add(section("editor.description", text));
        }
        main.add(section("process.steps", new StepsOverview(definition, names)));
        add(main, section("process.last-runs", lastRuns(process.summary().key(), runs)));
    }

    private Facts facts(ProcessDetail process, ProcessDefinition definition) {
        var facts = new Facts()
                .add(getTranslation("process.fact.purpose"), definition.purpose())
                .add(getTranslation("process.fact.output"), definition.output())
                .add(getTranslation("process.fact.customer"), definition.customer())
                .add(getTranslation("process.fact.suppliers"), String.join(", ", definition.suppliers()))
                .add(getTranslation("process.fact.inputs"), String.join(", ", definition.inputs()))
                .add(getTranslation("process.fact.owner"), process.summary().ownerName())
                .add(getTranslation("process.fact.department"), definition.department())
                .add(getTranslation("process.fact.tags"), String.join(", ", definition.tags()))
                .add(getTranslation("process.fact.objectives"), String.join("\n", definition.objectives()))
                .add(getTranslation("process.fact.obligations"), String.join("\n", definition.obligations()));
        var published = process.published();
        if (published != null) {
            var date = workspace.times().date(published.publishedAt());
            facts.add(
                    getTranslation("process.fact.published"), getTranslation("versions.by", published.author(), date));
        }
        var review = process.lastReview();
        if (review != null) {
            facts.add(
                    getTranslation("process.fact.review"),
                    getTranslation("review.last", review.by(), workspace.times().date(review.at())));
        }
        facts.add(getTranslation("process.fact.review-every"), reviewEvery(process.summary(), definition));
        if (published != null && published.verdict() != null) {
            facts.add(getTranslation("process.fact.promise"), PromiseWords.sentence(published.verdict(), this));
        }
        return facts;
    }

    /** How often it is reviewed and when next; a review that is overdue is said above the tabs. */
    private String reviewEvery(ProcessSummary summary, ProcessDefinition definition) {
        var every = definition.reviewEvery();
        var due = summary.reviewDue();
        var words = every == null ? "" : ReviewWords.of(every, this);
        return due == null || summary.stale()
                ? words
                : (words + "\n"
                                + getTranslation(
                                        "process.fact.review.due",
                                        workspace.times().date(due)))
                        .strip();
    }

    private Component lastRuns(ProcessKey key, Runs runs) {
        var filter = new RunFilter(key, null, null, null, null);
        var found = runs.list(filter, LAST_FIVE).items();
        if (found.isEmpty()) {
            var nothing = new Paragraph(getTranslation("process.no-runs"));
            nothing.addClassName("sw-quiet");
            return nothing;
        }
        return RunRow.list(workspace, found);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("sw-section");
        return section;
    }
}
