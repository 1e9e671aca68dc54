package io.scalewell.backend.identity;

import static io.scalewell.db.identity.Tables.FIRST_ANSWER;

import io.scalewell.backend.tenancy.TenantScope;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The first answers to requests that may be repeated (P16). Everything here happens in the caller's transaction, which is the one
 * that does what was asked: answer and effect are committed together or not at all, and a repetition that comes meanwhile waits.
 */
@Repository
public class FirstAnswers {

    /** Asked from the database here: the clock must not be read before what follows has taken its locks. */
    private static final Field<Instant> NOW = DSL.field("clock_timestamp()", SQLDataType.INSTANT);

    private static final Field<Instant> OLDEST_KEPT =
            DSL.field("clock_timestamp() - interval '7 days'", SQLDataType.INSTANT);

    private final DSLContext db;
    private final TenantScope scope;

    FirstAnswers(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /**
     * Claims a request, or says what became of it before. Waits for another transaction that has claimed it, for ten seconds at most.
     *
     * @param endpoint what was called, at most 200 characters
     * @param requestId the client's name for the request, at most 255 characters
     * @param bodyHash tells bodies apart
     */
    public Claim claim(String endpoint, String requestId, byte[] bodyHash) {
        db.execute("set local lock_timeout = '10s'");
        purge();
        int claimed = db.insertInto(FIRST_ANSWER)
                .set(FIRST_ANSWER.TENANT_ID, scope.get())
                .set(FIRST_ANSWER.ENDPOINT, endpoint)
                .set(FIRST_ANSWER.REQUEST_ID, requestId)
                .set(FIRST_ANSWER.BODY_HASH, bodyHash)
                .set(FIRST_ANSWER.CREATED_AT, NOW)
                .onConflictDoNothing()
                .execute();
        db.execute("set local lock_timeout = 0");
        return claimed == 1 ? new Claim.First() : repeated(endpoint, requestId, bodyHash);
    }

    private Claim repeated(String endpoint, String requestId, byte[] bodyHash) {
        return db.selectFrom(FIRST_ANSWER)
                .where(key(endpoint, requestId))
                .fetchSingle(row -> Arrays.equals(row.get(FIRST_ANSWER.BODY_HASH), bodyHash)
                        ? new Claim.Repeated(new Answer(
                                Optional.ofNullable(row.get(FIRST_ANSWER.STATUS))
                                        .map(Short::intValue)
                                        .orElse(202),
                                row.get(FIRST_ANSWER.CONTENT_TYPE),
                                row.get(FIRST_ANSWER.LOCATION),
                                row.get(FIRST_ANSWER.BODY)))
                        : new Claim.OtherBody());
    }

    /** Keeps the answer of a request that was claimed in this transaction. */
    public void keep(String endpoint, String requestId, Answer answer) {
        db.update(FIRST_ANSWER)
                .set(FIRST_ANSWER.STATUS, (short) answer.status())
                .set(FIRST_ANSWER.CONTENT_TYPE, answer.contentType())
                .set(FIRST_ANSWER.LOCATION, answer.location())
                .set(FIRST_ANSWER.BODY, answer.body())
                .where(key(endpoint, requestId))
                .execute();
    }

    /** Each claim takes a few old ones away, so that none is kept for much longer than promised. */
    private void purge() {
        db.deleteFrom(FIRST_ANSWER)
                .where(FIRST_ANSWER.TENANT_ID.eq(scope.get()))
                .and(DSL.row(FIRST_ANSWER.ENDPOINT, FIRST_ANSWER.REQUEST_ID)
                        .in(DSL.select(FIRST_ANSWER.ENDPOINT, FIRST_ANSWER.REQUEST_ID)
                                .from(FIRST_ANSWER)
                                .where(FIRST_ANSWER.TENANT_ID.eq(scope.get()), FIRST_ANSWER.CREATED_AT.lt(OLDEST_KEPT))
                                .limit(20)
                                .forUpdate()
                                .skipLocked()))
                .execute();
    }

    private Condition key(String endpoint, String requestId) {
        return FIRST_ANSWER
                .TENANT_ID
                .eq(scope.get())
                .and(FIRST_ANSWER.ENDPOINT.eq(endpoint))
                .and(FIRST_ANSWER.REQUEST_ID.eq(requestId));
    }

    /** Whether a request is new. */
    public sealed interface Claim {

        /** It is: do what it asks for, then {@link #keep} the answer. */
        record First() implements Claim {}

        /** It was answered before: give the same answer, do nothing. */
        record Repeated(Answer answer) implements Claim {}

        /** The same name was used for another request: refuse it. */
        record OtherBody() implements Claim {}
    }

    /** An answer over HTTP. */
    public record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String body) {}
}
