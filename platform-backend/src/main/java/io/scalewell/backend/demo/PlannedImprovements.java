package io.scalewell.backend.demo;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.BaselinePreview;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Goals on track, at risk and off track, a review that was held four weeks ago, and the next one tomorrow. */
@Component
class PlannedImprovements {

    private static final int GOAL_DAYS_AGO = 80;
    private static final LocalTime REVIEW_AT = LocalTime.of(10, 0);

    private final Goals goals;
    private final Reviews reviews;

    PlannedImprovements(Goals goals, Reviews reviews) {
        this.goals = goals;
        this.reviews = reviews;
    }

    void plan(Simulation simulation, Actors actors, Instant now, ZoneId zone) {
        Instant goalsAt = now.minus(Duration.ofDays(GOAL_DAYS_AGO));
        LocalDate today = now.atZone(zone).toLocalDate();
        aside(simulation, actors, goalsAt, () -> {
            goal("CMP", Metric.CYCLE_TIME_MEDIAN, 0.24, today.plusDays(40), "Complaints wait too long for an answer.");
            goal("CMP", Metric.LEAD_TIME_MEDIAN, 0.19, today.plusDays(5), "An answer within half a working day.");
            Goal offTrack = goal(
                    "ONB",
                    Metric.CYCLE_TIME_MEDIAN,
                    0.62,
                    today.plusDays(25),
                    "New customers expect to order within days.");
            simulation.plan(
                    now.minus(Duration.ofDays(20)),
                    new Act.What.Aside(() -> actors.at(
                            now.minus(Duration.ofDays(20)),
                            People.MANAGER,
                            () -> goals.checkIn(
                                    offTrack.key(),
                                    "Credit checks are answered twice a day now; that is not enough yet."))));
        });
        planReview(simulation, actors, today, zone);
    }

    private Goal goal(String process, Metric metric, double share, LocalDate deadline, String why) {
        ProcessKey key = ProcessKey.of(process);
        BaselinePreview baseline = goals.baseline(key, metric, 90);
        double target = Math.round(Objects.requireNonNull(baseline.value()) * share * 10) / 10.0;
        return goals.create(new NewGoal(key, metric, target, deadline, null, Metric.FIRST_PASS_YIELD, 5.0, 90, why));
    }

    /** Every four weeks on the weekday of tomorrow, so that the next one is tomorrow. */
    private void planReview(Simulation simulation, Actors actors, LocalDate today, ZoneId zone) {
        LocalDate tomorrow = today.plusDays(1);
        Instant held = tomorrow.minusWeeks(4).atTime(REVIEW_AT).atZone(zone).toInstant();
        Instant planned = held.minus(Duration.ofDays(2));
        aside(simulation, actors, planned, () -> {
            List<MemberId> participants = Stream.of(
                            People.MANAGER, People.MEMBER, People.ADMIN, "sofia@kestrel.example")
                    .map(actors::id)
                    .toList();
            Review review = reviews.schedule(new ReviewSeries(
                    "Operations review",
                    4,
                    tomorrow.getDayOfWeek(),
                    REVIEW_AT,
                    45,
                    List.of(),
                    participants,
                    actors.id(People.MANAGER)));
            ReviewKey key = review.summary().key();
            aside(simulation, actors, held, () -> reviews.open(key));
            aside(simulation, actors, held.plus(Duration.ofMinutes(13)), () -> turnTo(key, 2));
            aside(simulation, actors, held.plus(Duration.ofMinutes(25)), () -> turnTo(key, 3));
            aside(simulation, actors, held.plus(Duration.ofMinutes(40)), () -> hold(key, actors, today));
        });
    }

    private void turnTo(ReviewKey key, int position) {
        if (reviews.get(key).agenda().size() >= position) {
            reviews.turnTo(key, position);
        }
    }

    private void hold(ReviewKey key, Actors actors, LocalDate today) {
        Review review = reviews.get(key);
        review.agenda().stream()
                .filter(item -> item.kind() == AgendaKind.BOTTLENECK)
                .findFirst()
                .ifPresent(item -> decideOnWaiting(key, item.position(), actors, today));
        reviews.takeNotes(key, "Good discussion. Tess showed how complaints are answered now.");
        reviews.addActionItem(
                key,
                new NewActionItem(
                        "Collect the three most frequent causes of complaints",
                        actors.id(People.MEMBER),
                        today.plusDays(2),
                        null));
        reviews.close(key);
    }

    private void decideOnWaiting(ReviewKey key, int position, Actors actors, LocalDate today) {
        reviews.decide(
                key, position, "Finance answers credit checks twice a day; we look at the wait again in four weeks.");
        reviews.addActionItem(
                key,
                new NewActionItem(
                        "Name a deputy for credit checks",
                        actors.id("henrik@kestrel.example"),
                        today.minusDays(3),
                        position));
    }

    private static void aside(Simulation simulation, Actors actors, Instant at, Runnable work) {
        simulation.plan(
                at,
                new Act.What.Aside(() -> actors.at(at, People.MANAGER, () -> {
                    work.run();
                    return true;
                })));
    }
}
