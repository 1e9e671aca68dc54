package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.ACKNOWLEDGEMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who has to know which version, and who does. */
@Repository
class AcknowledgementRepository {

    private final DSLContext db;
    private final TenantScope scope;

    AcknowledgementRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** @param asked whether an acknowledgement is asked of each member */
    void insert(VersionId version, Map<MemberId, Boolean> asked, Instant now) {
        db.batch(asked.entrySet().stream()
                        .map(entry -> db.insertInto(ACKNOWLEDGEMENT)
                                .set(ACKNOWLEDGEMENT.TENANT_ID, scope.get())
                                .set(ACKNOWLEDGEMENT.PROCESS_ID, version.processId())
                                .set(ACKNOWLEDGEMENT.VERSION, version.number())
                                .set(ACKNOWLEDGEMENT.MEMBER_ID, entry.getKey().value())
                                .set(ACKNOWLEDGEMENT.ASKED, entry.getValue())
                                .set(ACKNOWLEDGEMENT.TOLD_AT, now))
                        .toList())
                .execute();
    }

    boolean isTold(VersionId version, MemberId member) {
        return db.fetchExists(ACKNOWLEDGEMENT, of(version), ACKNOWLEDGEMENT.MEMBER_ID.eq(member.value()));
    }

    /** Whoever looks at a version has seen the earlier ones too. */
    void read(VersionId version, MemberId member, Instant now) {
        db.update(ACKNOWLEDGEMENT)
                .set(ACKNOWLEDGEMENT.READ_AT, now)
                .where(upTo(version, member))
                .and(ACKNOWLEDGEMENT.READ_AT.isNull())
                .execute();
    }

    /** Answers whether there was anything to acknowledge. */
    boolean acknowledge(VersionId version, MemberId member, Instant now) {
        return db.update(ACKNOWLEDGEMENT)
                        .set(ACKNOWLEDGEMENT.ACKNOWLEDGED_AT, now)
                        .set(ACKNOWLEDGEMENT.READ_AT, coalesce(ACKNOWLEDGEMENT.READ_AT, val(now)))
                        .where(upTo(version, member))
                        .and(ACKNOWLEDGEMENT.ACKNOWLEDGED_AT.isNull())
                        .execute()
                > 0;
    }

    /** Answers how many members are missing. */
    int remind(VersionId version, Instant now) {
        return db.update(ACKNOWLEDGEMENT)
                .set(ACKNOWLEDGEMENT.REMINDED_AT, now)
                .where(of(version), isMissing())
                .execute();
    }

    /** Whether each member who was told is asked to acknowledge. */
    Map<MemberId, Boolean> told(VersionId version, boolean missingOnly) {
        return db.select(ACKNOWLEDGEMENT.MEMBER_ID, ACKNOWLEDGEMENT.ASKED)
                .from(ACKNOWLEDGEMENT)
                .where(of(version), missingOnly ? isMissing() : noCondition())
                .fetchMap(row -> new MemberId(row.value1()), row -> row.value2());
    }

    static Condition isMissing() {
        return ACKNOWLEDGEMENT.ASKED.isTrue().and(ACKNOWLEDGEMENT.ACKNOWLEDGED_AT.isNull());
    }

    private Condition of(VersionId version) {
        return ofProcess(version.processId()).and(ACKNOWLEDGEMENT.VERSION.eq(version.number()));
    }

    private Condition upTo(VersionId version, MemberId member) {
        return ofProcess(version.processId())
                .and(ACKNOWLEDGEMENT.VERSION.le(version.number()))
                .and(ACKNOWLEDGEMENT.MEMBER_ID.eq(member.value()));
    }

    private Condition ofProcess(UUID process) {
        return ACKNOWLEDGEMENT.TENANT_ID.eq(scope.get()).and(ACKNOWLEDGEMENT.PROCESS_ID.eq(process));
    }
}
