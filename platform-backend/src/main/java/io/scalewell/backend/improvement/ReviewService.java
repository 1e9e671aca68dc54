package io.scalewell.backend.improvement;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.notification.Notifier;
import io.scalewell.backend.tenancy.Counters;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.improvement.AgendaItem;
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
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.tenancy.Organizations;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, holds and closes reviews. */
@Service
class ReviewService implements Reviews {

    private final ReviewRepository repository;
    private final AgendaRepository agenda;
    private final ActionItemRepository actionItems;
    private final AgendaWriter agendas;
    private final Capturing capturing;
    private final ReviewCheck check;
    private final PeopleNames names;
    private final PeopleQuery people;
    private final Organizations organizations;
    private final EventLog log;
    private final Notifier notifier;
    private final Callers callers;
    private final Counters counters;
    private final DatabaseClock clock;

    ReviewService(
            ReviewRepository repository,
            AgendaRepository agenda,
            ActionItemRepository actionItems,
            AgendaWriter agendas,
            Capturing capturing,
            ReviewCheck check,
            PeopleNames names,
            PeopleQuery people,
            Organizations organizations,
            EventLog log,
            Notifier notifier,
            Callers callers,
            Counters counters,
            DatabaseClock clock) {
        this.repository = repository;
        this.agenda = agenda;
        this.actionItems = actionItems;
        this.agendas = agendas;
        this.capturing = capturing;
        this.check = check;
        this.names = names;
        this.people = people;
        this.organizations = organizations;
        this.log = log;
        this.notifier = notifier;
        this.callers = callers;
        this.counters = counters;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReviewSummary> list() {
        callers.current().require(Permission.READ);
        return repository.list();
    }

    @Override
    @Transactional(readOnly = true)
    public Review get(ReviewKey key) {
        callers.current().require(Permission.READ);
        return read(key);
    }

    private Review read(ReviewKey key) {
        ReviewRow row = repository.find(key).orElseThrow(() -> unknown(key));
        ReviewSeries series = repository.series(row.seriesId());
        List<AgendaItem> points =
                row.state() == ReviewState.SCHEDULED ? agendas.write(series, language()) : agenda.find(row.id());
        Function<UUID, String> all = names.all();
        return new Review(
                repository.summary(key),
                series,
                series.participants().stream()
                        .map(member -> all.apply(member.value()))
                        .toList(),
                points,
                actionItems.ofReview(row.id(), all),
                row.notes(),
                row.current());
    }

    @Override
    @Transactional
    public Review schedule(ReviewSeries series) {
        callers.current().require(Permission.IMPROVE);
        check.require(series);
        UUID id = Ids.next();
        Instant now = clock.now();
        repository.insertSeries(id, series, now);
        return read(plan(id, rule(series).first(now), now));
    }

    private NextReview rule(ReviewSeries series) {
        return new NextReview(
                series.everyWeeks(),
                series.day(),
                series.at(),
                organizations.current().zone());
    }

    private ReviewKey plan(UUID series, Instant at, Instant now) {
        ReviewKey key = ReviewKey.of("R-" + counters.next("review"));
        repository.insert(Ids.next(), key, series, at, now);
        return key;
    }

    @Override
    @Transactional
    public Review open(ReviewKey key) {
        ReviewRow row = lockIn(key, ReviewState.SCHEDULED);
        Instant now = clock.now();
        List<AgendaItem> points = agendas.write(repository.series(row.seriesId()), language());
        agenda.insert(row.id(), points);
        repository.enter(row.id(), ReviewState.OPEN, now, null);
        points.stream()
                .findFirst()
                .ifPresent(first -> repository.turnTo(row.id(), new CurrentPoint(first.position(), now)));
        log.append(NewEvent.of(EventType.REVIEW_OPENED, Map.of("review", key.value())));
        return read(key);
    }

    @Override
    @Transactional
    public Review decide(ReviewKey key, int agendaPosition, @Nullable String decision) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        check.requireText("/decision", decision);
        requirePoint(row, agendaPosition);
        agenda.decide(row.id(), agendaPosition, blankToNull(decision));
        return read(key);
    }

    @Override
    @Transactional
    public CapturedNotes capture(ReviewKey key, int agendaPosition, @Nullable String notes) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        String text = notes == null ? "" : notes;
        check.requirePointNotes(text);
        AgendaItem point = requirePoint(row, agendaPosition);
        List<CaptureProblem> problems = capturing.capture(row.id(), point, text);
        return new CapturedNotes(read(key), problems);
    }

    @Override
    @Transactional
    public Review turnTo(ReviewKey key, int agendaPosition) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        requirePoint(row, agendaPosition);
        Instant now = clock.now();
        if (row.current() == null || row.current().position() != agendaPosition) {
            stopTalking(row, now);
            repository.turnTo(row.id(), new CurrentPoint(agendaPosition, now));
        }
        return read(key);
    }

    private void stopTalking(ReviewRow row, Instant now) {
        if (row.current() != null) {
            agenda.addTalk(
                    row.id(),
                    row.current().position(),
                    Duration.between(row.current().since(), now));
            repository.turnTo(row.id(), null);
        }
    }

    @Override
    @Transactional
    public Review giveTime(ReviewKey key, int agendaPosition, int minutes) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        check.requireTimebox(minutes);
        requirePoint(row, agendaPosition);
        agenda.giveTime(row.id(), agendaPosition, minutes);
        return read(key);
    }

    @Override
    @Transactional
    public CapturedNotes takeNotes(ReviewKey key, @Nullable String notes) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        check.requireNotes(notes);
        List<CaptureProblem> problems = capturing.capture(row.id(), null, notes == null ? "" : notes);
        return new CapturedNotes(read(key), problems);
    }

    @Override
    @Transactional
    public Review addActionItem(ReviewKey key, NewActionItem wish) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        check.require(wish);
        actionItems.insert(Ids.next(), wish, row.id(), clock.now());
        return read(key);
    }

    @Override
    @Transactional
    public Review close(ReviewKey key) {
        ReviewRow row = lockIn(key, ReviewState.OPEN);
        Instant now = clock.now();
        ReviewSeries series = repository.series(row.seriesId());
        stopTalking(row, now);
        repository.enter(row.id(), ReviewState.CLOSED, row.openedAt(), now);
        actionItems.release(row.id());
        log.append(NewEvent.of(EventType.REVIEW_CLOSED, Map.of("review", key.value(), "name", series.name())));
        series.participants()
                .forEach(member -> notifier.tell(member, Message.of("news.minutes", series.name()), "reviews/" + key));
        plan(row.seriesId(), rule(series).after(row.scheduledAt(), now), now);
        return read(key);
    }

    @Override
    @Transactional
    public Review skip(ReviewKey key) {
        ReviewRow row = lockIn(key, ReviewState.SCHEDULED);
        Instant now = clock.now();
        repository.enter(row.id(), ReviewState.SKIPPED, null, now);
        ReviewSeries series = repository.series(row.seriesId());
        plan(row.seriesId(), rule(series).after(row.scheduledAt(), now), now);
        return read(key);
    }

    @Override
    @Transactional(readOnly = true)
    public String minutes(ReviewKey key) {
        callers.current().require(Permission.READ);
        return Minutes.of(read(key), organizations.current().zone(), language());
    }

    /** An agenda is written in the language of whoever looks at it first, which is that of the meeting from then on. */
    private Locale language() {
        MemberId member = callers.current().member();
        return member == null
                ? Locale.ENGLISH
                : people.languages(List.of(member)).getOrDefault(member, Locale.ENGLISH);
    }

    private AgendaItem requirePoint(ReviewRow row, int position) {
        return agenda.find(row.id()).stream()
                .filter(point -> point.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of("missing.point", position, row.key())));
    }

    private ReviewRow lockIn(ReviewKey key, ReviewState state) {
        callers.current().require(Permission.IMPROVE);
        ReviewRow row = repository.lock(key).orElseThrow(() -> unknown(key));
        if (row.state() != state) {
            throw new NotAllowedNow(notIn(state), List.of());
        }
        return row;
    }

    private static Message notIn(ReviewState wanted) {
        return Message.of(
                switch (wanted) {
                    case SCHEDULED -> "review.not-scheduled";
                    case OPEN -> "review.not-open";
                    case CLOSED -> "review.not-closed";
                    case SKIPPED -> "review.not-skipped";
                });
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static NotFound unknown(ReviewKey key) {
        return new NotFound(Message.of("missing.review", key));
    }
}
