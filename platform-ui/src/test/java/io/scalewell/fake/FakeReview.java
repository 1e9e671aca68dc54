package io.scalewell.fake;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.ReviewSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review as {@link FakeReviews} holds it. */
final class FakeReview {

    private final ReviewKey key;
    private final ReviewSeries series;
    private final Instant scheduledAt;
    private ReviewState state = ReviewState.SCHEDULED;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    List<AgendaItem> agenda = new ArrayList<>();
    final List<ActionItem> actionItems = new ArrayList<>();

    @Nullable
    String notes;

    @Nullable
    CurrentPoint current;

    FakeReview(ReviewKey key, ReviewSeries series, Instant scheduledAt) {
        this.key = key;
        this.series = series;
        this.scheduledAt = scheduledAt;
    }

    ReviewSeries series() {
        return series;
    }

    void enter(ReviewState entered, Instant now) {
        state = entered;
        switch (entered) {
            case OPEN -> openedAt = now;
            case CLOSED, SKIPPED -> closedAt = now;
            case SCHEDULED -> throw new IllegalArgumentException("No review goes back");
        }
    }

    ReviewSummary summary() {
        int decisions =
                (int) agenda.stream().filter(item -> item.decision() != null).count();
        int items = state == ReviewState.SCHEDULED ? 0 : agenda.size();
        return new ReviewSummary(
                key, series.name(), state, scheduledAt, openedAt, closedAt, items, decisions, actionItems.size());
    }

    Review show(List<String> participants) {
        return new Review(
                summary(), series, participants, List.copyOf(agenda), List.copyOf(actionItems), notes, current);
    }
}
