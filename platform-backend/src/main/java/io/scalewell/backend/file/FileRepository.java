package io.scalewell.backend.file;

import static io.scalewell.db.file.Tables.CONTENT;
import static io.scalewell.db.file.Tables.STORED;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Files by id, and since when nothing names them. */
@Repository
class FileRepository {

    private final DSLContext db;
    private final TenantScope scope;

    FileRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** A new file is named by nothing yet. */
    void insert(FileRow file, @Nullable MemberId storedBy, Instant now) {
        db.insertInto(STORED)
                .set(STORED.TENANT_ID, scope.get())
                .set(STORED.ID, file.id())
                .set(STORED.CONTENT_ID, file.content())
                .set(STORED.NAME, file.name())
                .set(STORED.MEDIA_TYPE, file.mediaType())
                .set(STORED.STORED_BY, storedBy == null ? null : storedBy.value())
                .set(STORED.STORED_AT, now)
                .set(STORED.UNUSED_SINCE, now)
                .execute();
    }

    Optional<FileRow> find(UUID id) {
        return find(Set.of(id)).stream().findFirst();
    }

    List<FileRow> find(Collection<UUID> ids) {
        return db.select(STORED.ID, STORED.CONTENT_ID, STORED.NAME, STORED.MEDIA_TYPE, CONTENT.SIZE)
                .from(STORED)
                .join(CONTENT)
                .on(CONTENT.TENANT_ID.eq(STORED.TENANT_ID), CONTENT.ID.eq(STORED.CONTENT_ID))
                .where(STORED.TENANT_ID.eq(scope.get()), STORED.ID.in(ids))
                .fetch(FileRepository::row);
    }

    void keep(Collection<UUID> ids) {
        db.update(STORED)
                .set(STORED.KEPT, true)
                .setNull(STORED.UNUSED_SINCE)
                .where(STORED.TENANT_ID.eq(scope.get()), STORED.ID.in(ids), STORED.KEPT.isFalse())
                .execute();
    }

    /** Those that no run has kept, by id. */
    List<UUID> loose(UUID after, int limit) {
        return db.select(STORED.ID)
                .from(STORED)
                .where(STORED.TENANT_ID.eq(scope.get()), STORED.KEPT.isFalse(), STORED.ID.gt(after))
                .orderBy(STORED.ID)
                .limit(limit)
                .fetch(STORED.ID);
    }

    void markNamed(Collection<UUID> ids) {
        db.update(STORED)
                .setNull(STORED.UNUSED_SINCE)
                .where(STORED.TENANT_ID.eq(scope.get()), STORED.ID.in(ids), STORED.UNUSED_SINCE.isNotNull())
                .execute();
    }

    void markUnused(Collection<UUID> ids, Instant now) {
        db.update(STORED)
                .set(STORED.UNUSED_SINCE, now)
                .where(
                        STORED.TENANT_ID.eq(scope.get()),
                        STORED.ID.in(ids),
                        STORED.UNUSED_SINCE.isNull(),
                        STORED.KEPT.isFalse())
                .execute();
    }

    /** Answers how many were unused for long enough. */
    int removeUnused(Collection<UUID> ids, Instant unusedBefore) {
        return db.deleteFrom(STORED)
                .where(
                        STORED.TENANT_ID.eq(scope.get()),
                        STORED.ID.in(ids),
                        STORED.KEPT.isFalse(),
                        STORED.UNUSED_SINCE.lt(unusedBefore))
                .execute();
    }

    private static FileRow row(Record row) {
        return new FileRow(
                row.get(STORED.ID),
                row.get(STORED.CONTENT_ID),
                row.get(STORED.NAME),
                row.get(STORED.MEDIA_TYPE),
                row.get(CONTENT.SIZE));
    }
}
