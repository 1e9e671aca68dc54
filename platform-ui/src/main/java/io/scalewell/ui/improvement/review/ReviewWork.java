package io.scalewell.ui.improvement.review;

import io.scalewell.shared.improvement.CaptureProblem;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.ui.shell.ProblemArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be done in a running review; the screen shows what came out. */
record ReviewWork(ReviewKey key, Reviews reviews, ProblemArea problems, Consumer<Review> shown) {

    boolean turnTo(int position) {
        return act(review -> reviews.turnTo(review, position));
    }

    void giveTime(int position, int minutes) {
        act(review -> reviews.giveTime(review, position, minutes));
    }

    boolean decide(int position, String decision) {
        return act(review -> reviews.decide(review, position, decision.isBlank() ? null : decision));
    }

    boolean add(NewActionItem wish) {
        return act(review -> reviews.addActionItem(review, wish));
    }

    /**
     * The lines that could not be followed; empty when the notes were not taken at all.
     *
     * @param position null for notes on the whole review
     */
    Optional<List<CaptureProblem>> capture(@Nullable Integer position, String notes) {
        var captured = problems.find(
                () -> position == null ? reviews.takeNotes(key, notes) : reviews.capture(key, position, notes));
        captured.ifPresent(found -> shown.accept(found.review()));
        return captured.map(found -> found.problems());
    }

    private boolean act(Function<ReviewKey, Review> action) {
        var review = problems.find(() -> action.apply(key));
        review.ifPresent(shown);
        return review.isPresent();
    }
}
