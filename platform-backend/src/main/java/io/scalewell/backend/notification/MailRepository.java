package io.scalewell.backend.notification;

import static io.scalewell.db.notification.Tables.MAIL;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Keeps mails, sent or not. */
@Repository
class MailRepository {

    private final DSLContext db;
    private final TenantScope scope;

    MailRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    UUID insert(OutgoingMail mail, Instant now) {
        UUID id = Ids.next();
        db.insertInto(MAIL)
                .set(MAIL.TENANT_ID, scope.get())
                .set(MAIL.ID, id)
                .set(MAIL.RECIPIENT, mail.recipient())
                .set(MAIL.SUBJECT, mail.subject())
                .set(MAIL.BODY, mail.text())
                .set(MAIL.HTML, mail.html())
                .set(
                        MAIL.MEMBER_ID,
                        mail.member() == null ? null : mail.member().value())
                .set(MAIL.TOPICS, mail.topics())
                .set(
                        MAIL.TASK_ID,
                        mail.decides() == null ? null : mail.decides().value())
                .set(MAIL.LINK, mail.link() == null ? null : mail.link().text())
                .set(MAIL.CREATED_AT, now)
                .execute();
        return id;
    }

    StoredMail get(UUID id) {
        return db.selectFrom(MAIL)
                .where(MAIL.TENANT_ID.eq(scope.get()), MAIL.ID.eq(id))
                .fetchSingle(MailRepository::stored);
    }

    void sent(UUID id, Instant now) {
        db.update(MAIL)
                .set(MAIL.SENT_AT, now)
                .setNull(MAIL.ERROR)
                .where(MAIL.TENANT_ID.eq(scope.get()), MAIL.ID.eq(id))
                .execute();
    }

    void failed(UUID id, String error) {
        db.update(MAIL)
                .set(MAIL.ERROR, error)
                .where(MAIL.TENANT_ID.eq(scope.get()), MAIL.ID.eq(id))
                .execute();
    }

    List<KeptMail> page(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return db.select(DSL.asterisk())
                .from(MAIL)
                .where(MAIL.TENANT_ID.eq(scope.get()))
                .and(
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(MAIL.CREATED_AT, MAIL.ID).lt(before, beforeId))
                .orderBy(MAIL.CREATED_AT.desc(), MAIL.ID.desc())
                .limit(limit)
                .fetch(MailRepository::mail);
    }

    private static StoredMail stored(Record row) {
        UUID member = row.get(MAIL.MEMBER_ID);
        UUID task = row.get(MAIL.TASK_ID);
        String link = row.get(MAIL.LINK);
        return new StoredMail(
                mail(row),
                row.get(MAIL.HTML),
                member == null ? null : new MemberId(member),
                row.get(MAIL.TOPICS),
                task == null ? null : new TaskId(task),
                link == null ? null : SealedLink.read(link));
    }

    private static KeptMail mail(Record row) {
        return new KeptMail(
                row.get(MAIL.ID),
                row.get(MAIL.RECIPIENT),
                row.get(MAIL.SUBJECT),
                row.get(MAIL.BODY),
                row.get(MAIL.CREATED_AT),
                row.get(MAIL.SENT_AT),
                row.get(MAIL.ERROR));
    }
}
