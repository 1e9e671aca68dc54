package io.scalewell.backend.improvement;

import static io.scalewell.db.improvement.Tables.ACTION_ITEM;
import static io.scalewell.db.improvement.Tables.AGENDA_ITEM;
import static io.scalewell.db.improvement.Tables.REVIEW;
import static io.scalewell.db.improvement.Tables.REVIEW_SERIES;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewSeries;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.shared.process.ProcessKey;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores series and reviews. */
@Repository
class ReviewRepository {

    private static final int MOST_REVIEWS = 500;

    private static final Field<Integer> ITEMS = DSL.field(DSL.selectCount()
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.TENANT_ID.eq(REVIEW.TENANT_ID), AGENDA_ITEM.REVIEW_ID.eq(REVIEW.ID)));
    private static final Field<Integer> DECISIONS = DSL.field(DSL.selectCount()
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.TENANT_ID.eq(REVIEW.TENANT_ID), AGENDA_ITEM.REVIEW_ID.eq(REVIEW.ID))
            .and(AGENDA_ITEM.DECISION.isNotNull()));
    private static final Field<Integer> ACTIONS = DSL.field(DSL.selectCount()
            .from(ACTION_ITEM)
            .where(ACTION_ITEM.TENANT_ID.eq(REVIEW.TENANT_ID), ACTION_ITEM.REVIEW_ID.eq(REVIEW.ID)));

    private final DSLContext db;
    private final TenantScope scope;

    ReviewRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insertSeries(UUID id, ReviewSeries series, Instant now) {
        db.insertInto(REVIEW_SERIES)
                .set(REVIEW_SERIES.TENANT_ID, scope.get())
                .set(REVIEW_SERIES.ID, id)
                .set(REVIEW_SERIES.NAME, series.name())
                .set(REVIEW_SERIES.EVERY_WEEKS, series.everyWeeks())
                .set(REVIEW_SERIES.DAY, (short) series.day().getValue())
                .set(REVIEW_SERIES.AT, series.at())
                .set(REVIEW_SERIES.MINUTES, series.minutes())
                .set(
                        REVIEW_SERIES.PROCESS_KEYS,
                        series.processes().stream().map(ProcessKey::value).toArray(String[]::new))
                .set(
                        REVIEW_SERIES.PARTICIPANTS,
                        series.participants().stream().map(MemberId::value).toArray(UUID[]::new))
                .set(
                        REVIEW_SERIES.MODERATOR_ID,
                        series.moderator() == null ? null : series.moderator().value())
                .set(REVIEW_SERIES.CREATED_AT, now)
                .execute();
    }

    ReviewSeries series(UUID id) {
        return db.selectFrom(REVIEW_SERIES)
                .where(REVIEW_SERIES.TENANT_ID.eq(scope.get()), REVIEW_SERIES.ID.eq(id))
                .fetchSingle(row -> new ReviewSeries(
                        row.get(REVIEW_SERIES.NAME),
                        row.get(REVIEW_SERIES.EVERY_WEEKS),
                        DayOfWeek.of(row.get(REVIEW_SERIES.DAY)),
                        row.get(REVIEW_SERIES.AT),
                        row.get(REVIEW_SERIES.MINUTES),
                        Arrays.stream(row.get(REVIEW_SERIES.PROCESS_KEYS))
                                .map(ProcessKey::of)
                                .toList(),
                        Arrays.stream(row.get(REVIEW_SERIES.PARTICIPANTS))
                                .map(MemberId::new)
                                .toList(),
                        row.get(REVIEW_SERIES.MODERATOR_ID) == null
                                ? null
                                : new MemberId(row.get(REVIEW_SERIES.MODERATOR_ID))));
    }

    void insert(UUID id, ReviewKey key, UUID series, Instant scheduledAt, Instant now) {
        db.insertInto(REVIEW)
                .set(REVIEW.TENANT_ID, scope.get())
                .set(REVIEW.ID, id)
                .set(REVIEW.KEY, key.value())
                .set(REVIEW.SERIES_ID, series)
                .set(REVIEW.STATE, ReviewState.SCHEDULED.name())
                .set(REVIEW.SCHEDULED_AT, scheduledAt)
                .set(REVIEW.CREATED_AT, now)
                .execute();
    }

    Optional<ReviewRow> find(ReviewKey key) {
        return db.selectFrom(REVIEW).where(is(key)).fetchOptional(ReviewRepository::row);
    }

    Optional<ReviewRow> lock(ReviewKey key) {
        return db.selectFrom(REVIEW).where(is(key)).forUpdate().fetchOptional(ReviewRepository::row);
    }

    /** Coming ones first, then the ended ones, newest first. */
    List<ReviewSummary> list() {
        return db.select(REVIEW.asterisk(), REVIEW_SERIES.NAME, ITEMS, DECISIONS, ACTIONS)
                .from(REVIEW)
                .join(REVIEW_SERIES)
                .on(REVIEW_SERIES.TENANT_ID.eq(REVIEW.TENANT_ID), REVIEW_SERIES.ID.eq(REVIEW.SERIES_ID))
                .where(REVIEW.TENANT_ID.eq(scope.get()))
                .orderBy(
                        REVIEW.STATE
                                .in(ReviewState.SCHEDULED.name(), ReviewState.OPEN.name())
                                .desc(),
                        REVIEW.SCHEDULED_AT.desc())
                .limit(MOST_REVIEWS)
                .fetch(ReviewRepository::summary);
    }

    ReviewSummary summary(ReviewKey key) {
        return db.select(REVIEW.asterisk(), REVIEW_SERIES.NAME, ITEMS, DECISIONS, ACTIONS)
                .from(REVIEW)
                .join(REVIEW_SERIES)
                .on(REVIEW_SERIES.TENANT_ID.eq(REVIEW.TENANT_ID), REVIEW_SERIES.ID.eq(REVIEW.SERIES_ID))
                .where(is(key))
                .fetchSingle(ReviewRepository::summary);
    }

    void enter(UUID id, ReviewState state, @Nullable Instant openedAt, @Nullable Instant closedAt) {
        db.update(REVIEW)
                .set(REVIEW.STATE, state.name())
                .set(REVIEW.OPENED_AT, openedAt)
                .set(REVIEW.CLOSED_AT, closedAt)
                .where(REVIEW.TENANT_ID.eq(scope.get()), REVIEW.ID.eq(id))
                .execute();
    }

    void turnTo(UUID id, @Nullable CurrentPoint point) {
        db.update(REVIEW)
                .set(REVIEW.CURRENT_POSITION, point == null ? null : point.position())
                .set(REVIEW.CURRENT_SINCE, point == null ? null : point.since())
                .where(REVIEW.TENANT_ID.eq(scope.get()), REVIEW.ID.eq(id))
                .execute();
    }

    void takeNotes(UUID id, @Nullable String notes) {
        db.update(REVIEW)
                .set(REVIEW.NOTES, notes)
                .where(REVIEW.TENANT_ID.eq(scope.get()), REVIEW.ID.eq(id))
                .execute();
    }

    private Condition is(ReviewKey key) {
        return REVIEW.TENANT_ID.eq(scope.get()).and(REVIEW.KEY.eq(key.value()));
    }

    private static ReviewSummary summary(Record row) {
        return new ReviewSummary(
                ReviewKey.of(row.get(REVIEW.KEY)),
                row.get(REVIEW_SERIES.NAME),
                ReviewState.valueOf(row.get(REVIEW.STATE)),
                row.get(REVIEW.SCHEDULED_AT),
                row.get(REVIEW.OPENED_AT),
                row.get(REVIEW.CLOSED_AT),
                row.get(ITEMS),
                row.get(DECISIONS),
                row.get(ACTIONS));
    }

    private static ReviewRow row(Record row) {
        return new ReviewRow(
                row.get(REVIEW.ID),
                ReviewKey.of(row.get(REVIEW.KEY)),
                row.get(REVIEW.SERIES_ID),
                ReviewState.valueOf(row.get(REVIEW.STATE)),
                row.get(REVIEW.SCHEDULED_AT),
                row.get(REVIEW.OPENED_AT),
                row.get(REVIEW.CLOSED_AT),
                row.get(REVIEW.NOTES),
                row.get(REVIEW.CURRENT_POSITION) == null
                        ? null
                        : new CurrentPoint(row.get(REVIEW.CURRENT_POSITION), row.get(REVIEW.CURRENT_SINCE)));
    }
}
