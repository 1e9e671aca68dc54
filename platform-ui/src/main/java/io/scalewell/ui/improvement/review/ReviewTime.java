package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.ui.component.Clock;
import io.scalewell.ui.component.Countdown;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time of the whole review: what was planned, what the agenda asks for, and while it runs what is left. */
final class ReviewTime extends Div {

    private final Div running = new Div();
    private final Span agenda = new Span();
    private final StatusChip tooLong = new StatusChip(Status.WAITING, "");
    private @Nullable Instant shownSince;

    ReviewTime() {
        addClassName("sw-review-time");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("review.time.bar"));
        running.addClassNames("sw-cluster", "sw-num");
        agenda.addClassNames("sw-quiet", "sw-num");
        running.setVisible(false);
        add(running, agenda, tooLong);
    }

    void show(Review review, Instant now) {
        int planned = review.series().minutes();
        int asked = review.agenda().stream().mapToInt(AgendaItem::minutes).sum();
        agenda.setText(getTranslation("review.time.agenda", review.agenda().size(), asked));
        tooLong.setVisible(asked > planned);
        tooLong.setText(getTranslation("review.time.too-long", asked - planned));
        var opened = review.summary().openedAt();
        if (opened != null && !opened.equals(shownSince)) {
            shownSince = opened;
            running.setVisible(true);
            running.add(
                    new Span(getTranslation("review.time.running")),
                    Clock.running(opened, now),
                    new Span(getTranslation("review.time.planned", planned)),
                    left(opened.plus(Duration.ofMinutes(planned)), now));
        }
    }

    private Countdown left(Instant end, Instant now) {
        var left = new Countdown(end, now)
                .withWords(getTranslation("review.time.left"), getTranslation("review.time.over"));
        left.addClassName("sw-strong");
        return left;
    }
}
