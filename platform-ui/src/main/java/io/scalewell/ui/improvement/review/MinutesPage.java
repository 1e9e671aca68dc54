package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.shell.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a review decided, to be read on a screen or on paper by who was not there. */
final class MinutesPage extends Article {

    private final Workspace workspace;
    private final Review review;

    MinutesPage(Workspace workspace, Review review) {
        this.workspace = workspace;
        this.review = review;
        addClassName("sw-minutes");
        add(facts());
        if (review.agenda().isEmpty()) {
            add(new Paragraph(getTranslation("review.minutes.nothing")));
        }
        review.agenda().forEach(item -> add(point(item)));
        var others = actions(item -> item.agendaPosition() == null);
        if (!others.isEmpty()) {
            var section = new Section(new H2(getTranslation("review.actions.other")), outcomes(null, others));
            add(section);
        }
        var notes = review.notes();
        if (notes != null) {
            add(new Section(new H2(getTranslation("review.minutes.notes")), prose(notes)));
        }
    }

    private Facts facts() {
        var facts = new Facts();
        var opened = review.summary().openedAt();
        var closed = review.summary().closedAt();
        if (opened != null && closed != null) {
            facts.add(getTranslation("review.minutes.held"), workspace.times().moment(opened));
            facts.add(
                    getTranslation("review.minutes.length"),
                    getTranslation(
                            "review.minutes.length.of",
                            Duration.between(opened, closed).toMinutes(),
                            review.series().minutes()));
        }
        return facts.add(getTranslation("review.minutes.participants"), String.join(", ", review.participants()));
    }

    private Section point(AgendaItem item) {
        var title = new H2(item.position() + ". " + item.title());
        var timebox = new Timebox();
        timebox.show(item, null, workspace.times().now());
        var section = new Section(title, timebox, new Paragraph(item.text()));
        if (item.decision() == null) {
            var none = new Paragraph(getTranslation("review.minutes.no-decision"));
            none.addClassName("sw-quiet");
            section.add(none);
        }
        section.add(outcomes(item.decision(), actions(each -> Objects.equals(each.agendaPosition(), item.position()))));
        if (item.notes() != null) {
            section.add(prose(item.notes()));
        }
        return section;
    }

    private List<ActionItem> actions(Predicate<ActionItem> which) {
        return review.actionItems().stream().filter(which).toList();
    }

    private Outcomes outcomes(@Nullable String decision, List<ActionItem> actions) {
        var outcomes = new Outcomes(workspace);
        outcomes.show(decision, actions);
        return outcomes;
    }

    private static Markdown prose(String text) {
        var prose = new Markdown(text);
        prose.addClassName("sw-prose");
        return prose;
    }
}
