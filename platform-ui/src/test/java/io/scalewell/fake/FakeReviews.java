package io.scalewell.fake;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItemId;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.CaptureProblem;
import io.scalewell.shared.improvement.CapturedNotes;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@link Reviews} in memory. Of the commands in notes it follows {@code !decision}; any other it cannot follow. */
public final class FakeReviews implements Reviews {

    private final FakeWorld world;
    private final Map<ReviewKey, FakeReview> reviews = new LinkedHashMap<>();

    public FakeReviews(FakeWorld world) {
        this.world = world;
    }

    /** Forgets everything, as if newly made. */
    public void reset() {
        reviews.clear();
    }

    /** What the next agenda is about. */
    public void putOnAgenda(ReviewKey key, String... titles) {
        var points = new ArrayList<AgendaItem>();
        for (var title : titles) {
            points.add(new AgendaItem(
                    points.size() + 1,
                    AgendaKind.GOAL_PACE,
                    title,
                    title + ", says the data.",
                    null,
                    "goals",
                    AgendaKind.GOAL_PACE.minutes(),
                    List.of(3.0, 2.0, 4.0),
                    null,
                    null,
                    Duration.ZERO));
        }
        find(key).agenda = points;
    }

    @Override
    public List<ReviewSummary> list() {
        world.enter();
        return reviews.values().stream().map(FakeReview::summary).toList();
    }

    @Override
    public Review get(ReviewKey key) {
        return show(find(key));
    }

    @Override
    public Review schedule(ReviewSeries series) {
        world.enter();
        if (series.name().isBlank()) {
            throw new Invalid("/name", "A name of 1 to 120 characters is needed.");
        }
        var key = ReviewKey.of("R-" + (reviews.size() + 1));
        reviews.put(key, new FakeReview(key, series, world.now()));
        return get(key);
    }

    @Override
    public Review open(ReviewKey key) {
        var review = find(key);
        review.enter(ReviewState.OPEN, world.now());
        if (!review.agenda.isEmpty()) {
            review.current = new CurrentPoint(1, world.now());
        }
        return show(review);
    }

    @Override
    public Review decide(ReviewKey key, int agendaPosition, @Nullable String decision) {
        return change(key, agendaPosition, item -> with(item, decision, item.notes(), item.minutes()));
    }

    @Override
    public CapturedNotes capture(ReviewKey key, int agendaPosition, @Nullable String notes) {
        world.enter();
        var kept = new ArrayList<String>();
        var problems = new ArrayList<CaptureProblem>();
        var lines = notes == null ? List.<String>of() : notes.lines().toList();
        for (var line : lines) {
            if (line.startsWith("!decision ")) {
                decide(key, agendaPosition, line.substring(10));
                continue;
            }
            kept.add(line);
            if (line.startsWith("!")) {
                problems.add(new CaptureProblem(
                        lines.indexOf(line) + 1, line, Message.verbatim("Nobody here is called @zoe.")));
            }
        }
        var rest = kept.isEmpty() ? null : String.join("\n", kept);
        var review = change(key, agendaPosition, item -> with(item, item.decision(), rest, item.minutes()));
        return new CapturedNotes(review, problems);
    }

    @Override
    public Review turnTo(ReviewKey key, int agendaPosition) {
        world.enter();
        find(key).current = new CurrentPoint(agendaPosition, world.now());
        return get(key);
    }

    @Override
    public Review giveTime(ReviewKey key, int agendaPosition, int minutes) {
        return change(key, agendaPosition, item -> with(item, item.decision(), item.notes(), minutes));
    }

    @Override
    public CapturedNotes takeNotes(ReviewKey key, @Nullable String notes) {
        find(key).notes = notes;
        return new CapturedNotes(get(key), List.of());
    }

    @Override
    public Review addActionItem(ReviewKey key, NewActionItem wish) {
        world.enter();
        find(key)
                .actionItems
                .add(new ActionItem(
                        new ActionItemId(UUID.randomUUID()),
                        wish.title(),
                        wish.assignee(),
                        wish.assignee() == null ? null : name(wish.assignee()),
                        wish.due(),
                        key,
                        wish.agendaPosition(),
                        world.now(),
                        null));
        return get(key);
    }

    @Override
    public Review close(ReviewKey key) {
        var review = find(key);
        review.enter(ReviewState.CLOSED, world.now());
        review.current = null;
        return show(review);
    }

    @Override
    public Review skip(ReviewKey key) {
        find(key).enter(ReviewState.SKIPPED, world.now());
        return get(key);
    }

    @Override
    public String minutes(ReviewKey key) {
        return "# " + find(key).summary().name() + "\n";
    }

    private FakeReview find(ReviewKey key) {
        var review = reviews.get(key);
        if (review == null) {
            throw new NotFound("review " + key);
        }
        return review;
    }

    private Review show(FakeReview review) {
        return review.show(
                review.series().participants().stream().map(this::name).toList());
    }

    private String name(MemberId id) {
        Member member = world.members.get(id);
        return member == null ? "" : member.name();
    }

    private Review change(ReviewKey key, int position, UnaryOperator<AgendaItem> change) {
        var agenda = find(key).agenda;
        agenda.set(position - 1, change.apply(agenda.get(position - 1)));
        return get(key);
    }

    private static AgendaItem with(AgendaItem item, @Nullable String decision, @Nullable String notes, int minutes) {
        return new AgendaItem(
                item.position(),
                item.kind(),
                item.title(),
                item.text(),
                item.process(),
                item.path(),
                minutes,
                item.values(),
                decision,
                notes,
                item.talked());
    }
}
