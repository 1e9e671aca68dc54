package io.scalewell.backend.file;

import static io.scalewell.db.file.Tables.CONTENT;
import static io.scalewell.db.file.Tables.PIECE;
import static io.scalewell.db.file.Tables.STORED;
import static io.scalewell.db.file.Tables.USAGE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The bytes of files in pieces, and how many an organization has. */
@Repository
class ContentRepository {

    private final DSLContext db;
    private final TenantScope scope;

    ContentRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Counts bytes and answers the new sum; nobody else adds or removes content until the transaction ends. */
    long count(long bytes) {
        return db.insertInto(USAGE)
                .set(USAGE.TENANT_ID, scope.get())
                // the row is checked before the conflict is found
                .set(USAGE.BYTES, Math.max(0, bytes))
                .onConflict(USAGE.TENANT_ID)
                .doUpdate()
                .set(USAGE.BYTES, USAGE.BYTES.plus(bytes))
                .returning(USAGE.BYTES)
                .fetchSingle(row -> row.get(USAGE.BYTES));
    }

    Optional<UUID> find(byte[] sha256) {
        return db.select(CONTENT.ID)
                .from(CONTENT)
                .where(CONTENT.TENANT_ID.eq(scope.get()), CONTENT.SHA256.eq(sha256))
                .fetchOptional(CONTENT.ID);
    }

    void insert(UUID id, byte[] sha256, long size) {
        db.insertInto(CONTENT)
                .set(CONTENT.TENANT_ID, scope.get())
                .set(CONTENT.ID, id)
                .set(CONTENT.SHA256, sha256)
                .set(CONTENT.SIZE, size)
                .execute();
    }

    void insertPiece(UUID content, int number, byte[] bytes) {
        db.insertInto(PIECE)
                .set(PIECE.TENANT_ID, scope.get())
                .set(PIECE.CONTENT_ID, content)
                .set(PIECE.NUMBER, number)
                .set(PIECE.BYTES, bytes)
                .execute();
    }

    Optional<byte[]> piece(UUID content, int number) {
        return db.select(PIECE.BYTES)
                .from(PIECE)
                .where(PIECE.TENANT_ID.eq(scope.get()), PIECE.CONTENT_ID.eq(content), PIECE.NUMBER.eq(number))
                .fetchOptional(PIECE.BYTES);
    }

    /** Removes what no file has any more; answers how many bytes that were. */
    long removeUnused() {
        List<Long> removed = db.deleteFrom(CONTENT)
                .where(
                        CONTENT.TENANT_ID.eq(scope.get()),
                        notExists(selectOne()
                                .from(STORED)
                                .where(STORED.TENANT_ID.eq(CONTENT.TENANT_ID), STORED.CONTENT_ID.eq(CONTENT.ID))))
                .returning(CONTENT.SIZE)
                .fetch(CONTENT.SIZE);
        return removed.stream().mapToLong(Long::longValue).sum();
    }
}
