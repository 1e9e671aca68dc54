package io.scalewell.backend.improvement;

import static io.scalewell.db.improvement.Tables.ACTION_ITEM;
import static io.scalewell.db.improvement.Tables.REVIEW;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItemId;
import io.scalewell.shared.improvement.NewActionItem;
import io.scalewell.shared.improvement.ReviewKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores action items. */
@Repository
class ActionItemRepository {

    private static final int MOST = 500;

    private final DSLContext db;
    private final TenantScope scope;

    ActionItemRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(UUID id, NewActionItem wish, UUID review, Instant now) {
        db.insertInto(ACTION_ITEM)
                .set(ACTION_ITEM.TENANT_ID, scope.get())
                .set(ACTION_ITEM.ID, id)
                .set(ACTION_ITEM.TITLE, wish.title())
                .set(
                        ACTION_ITEM.ASSIGNEE_ID,
                        wish.assignee() == null ? null : wish.assignee().value())
                .set(ACTION_ITEM.DUE, wish.due())
                .set(ACTION_ITEM.REVIEW_ID, review)
                .set(ACTION_ITEM.AGENDA_POSITION, wish.agendaPosition())
                .set(ACTION_ITEM.CREATED_AT, now)
                .execute();
    }

    /** Hands the items of a review out, so that they stand in their assignees' work. */
    void release(UUID review) {
        db.update(ACTION_ITEM)
                .set(ACTION_ITEM.RELEASED, true)
                .where(ACTION_ITEM.TENANT_ID.eq(scope.get()), ACTION_ITEM.REVIEW_ID.eq(review))
                .execute();
    }

    void done(UUID id, @Nullable Instant at) {
        db.update(ACTION_ITEM)
                .set(ACTION_ITEM.DONE_AT, at)
                .where(ACTION_ITEM.TENANT_ID.eq(scope.get()), ACTION_ITEM.ID.eq(id))
                .execute();
    }

    List<ActionItem> ofReview(UUID review, Function<UUID, String> names) {
        return rows(ACTION_ITEM.REVIEW_ID.eq(review), names);
    }

    /** Handed out and open, by due date; of one member, or of all. */
    List<ActionItem> open(@Nullable UUID assignee, Function<UUID, String> names) {
        return rows(assignee == null ? open() : open().and(ACTION_ITEM.ASSIGNEE_ID.eq(assignee)), names);
    }

    int countOpen(UUID assignee) {
        return db.fetchCount(
                ACTION_ITEM, ACTION_ITEM.TENANT_ID.eq(scope.get()), open(), ACTION_ITEM.ASSIGNEE_ID.eq(assignee));
    }

    private static Condition open() {
        return ACTION_ITEM.DONE_AT.isNull().and(ACTION_ITEM.RELEASED.isTrue());
    }

    Optional<ActionItem> find(UUID id, Function<UUID, String> names) {
        return rows(ACTION_ITEM.ID.eq(id), names).stream().findFirst();
    }

    private List<ActionItem> rows(Condition condition, Function<UUID, String> names) {
        return db.select(ACTION_ITEM.asterisk(), REVIEW.KEY)
                .from(ACTION_ITEM)
                .leftJoin(REVIEW)
                .on(REVIEW.TENANT_ID.eq(ACTION_ITEM.TENANT_ID), REVIEW.ID.eq(ACTION_ITEM.REVIEW_ID))
                .where(ACTION_ITEM.TENANT_ID.eq(scope.get()), condition)
                .orderBy(ACTION_ITEM.DUE.asc().nullsLast(), ACTION_ITEM.ID)
                .limit(MOST)
                .fetch(row -> item(row, names));
    }

    private static ActionItem item(Record row, Function<UUID, String> names) {
        UUID assignee = row.get(ACTION_ITEM.ASSIGNEE_ID);
        String review = row.get(REVIEW.KEY);
        return new ActionItem(
                new ActionItemId(row.get(ACTION_ITEM.ID)),
                row.get(ACTION_ITEM.TITLE),
                assignee == null ? null : new MemberId(assignee),
                assignee == null ? null : names.apply(assignee),
                row.get(ACTION_ITEM.DUE),
                review == null ? null : ReviewKey.of(review),
                row.get(ACTION_ITEM.AGENDA_POSITION),
                row.get(ACTION_ITEM.CREATED_AT),
                row.get(ACTION_ITEM.DONE_AT));
    }
}
