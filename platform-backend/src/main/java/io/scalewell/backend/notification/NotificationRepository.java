package io.scalewell.backend.notification;

import static io.scalewell.db.notification.Tables.NOTIFICATION_;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.notification.Notification;
import io.scalewell.shared.notification.NotificationId;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores what members were told. */
@Repository
class NotificationRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final Sentences sentences;

    NotificationRepository(DSLContext db, TenantScope scope, Sentences sentences) {
        this.db = db;
        this.scope = scope;
        this.sentences = sentences;
    }

    void insert(UUID member, Message text, @Nullable String path, Instant now) {
        db.insertInto(NOTIFICATION_)
                .set(NOTIFICATION_.TENANT_ID, scope.get())
                .set(NOTIFICATION_.ID, Ids.next())
                .set(NOTIFICATION_.MEMBER_ID, member)
                .set(NOTIFICATION_.MESSAGE, sentences.write(text))
                .set(NOTIFICATION_.PATH, path)
                .set(NOTIFICATION_.CREATED_AT, now)
                .execute();
    }

    /** Newest first, those after the position of the row that ended the page before. */
    List<Notification> page(UUID member, @Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return db.select(DSL.asterisk())
                .from(NOTIFICATION_)
                .where(NOTIFICATION_.TENANT_ID.eq(scope.get()), NOTIFICATION_.MEMBER_ID.eq(member))
                .and(
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(NOTIFICATION_.CREATED_AT, NOTIFICATION_.ID)
                                        .lt(before, beforeId))
                .orderBy(NOTIFICATION_.CREATED_AT.desc(), NOTIFICATION_.ID.desc())
                .limit(limit)
                .fetch(this::notification);
    }

    int unread(UUID member) {
        return db.fetchCount(
                NOTIFICATION_,
                NOTIFICATION_.TENANT_ID.eq(scope.get()),
                NOTIFICATION_.MEMBER_ID.eq(member),
                NOTIFICATION_.READ_AT.isNull());
    }

    void markAllRead(UUID member, Instant now) {
        db.update(NOTIFICATION_)
                .set(NOTIFICATION_.READ_AT, now)
                .where(NOTIFICATION_.TENANT_ID.eq(scope.get()), NOTIFICATION_.MEMBER_ID.eq(member))
                .and(NOTIFICATION_.READ_AT.isNull())
                .execute();
    }

    private Notification notification(Record row) {
        return new Notification(
                new NotificationId(row.get(NOTIFICATION_.ID)),
                sentences.read(row.get(NOTIFICATION_.MESSAGE)),
                row.get(NOTIFICATION_.PATH),
                row.get(NOTIFICATION_.CREATED_AT),
                row.get(NOTIFICATION_.READ_AT) != null);
    }
}
