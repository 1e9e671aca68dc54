package io.scalewell.backend.notification;

import static io.scalewell.db.notification.Tables.LETTER;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** What waits for the next mail. */
@Repository
class LetterRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final Sentences sentences;

    LetterRepository(DSLContext db, TenantScope scope, Sentences sentences) {
        this.db = db;
        this.scope = scope;
        this.sentences = sentences;
    }

    void insert(MemberId member, Letter letter, Instant now, Instant sendAt) {
        db.insertInto(LETTER)
                .set(LETTER.TENANT_ID, scope.get())
                .set(LETTER.ID, Ids.next())
                .set(LETTER.MEMBER_ID, member.value())
                .set(LETTER.TOPIC, letter.topic().name())
                .set(LETTER.MESSAGE, sentences.write(letter.sentence()))
                .set(LETTER.MORE, letter.more())
                .set(LETTER.PATH, letter.path())
                .set(
                        LETTER.TASK_ID,
                        letter.decides() == null ? null : letter.decides().value())
                .set(LETTER.CREATED_AT, now)
                .set(LETTER.SEND_AT, sendAt)
                .execute();
    }

    /** Whether a mail is planned for exactly this instant already. */
    boolean isPlanned(MemberId member, Instant sendAt) {
        return db.fetchExists(
                LETTER,
                LETTER.TENANT_ID.eq(scope.get()),
                LETTER.MEMBER_ID.eq(member.value()),
                LETTER.SEND_AT.eq(sendAt));
    }

    /** What is to be sent by now, the oldest first; it waits no longer. */
    List<Letter> take(MemberId member, Instant now) {
        return db
                .deleteFrom(LETTER)
                .where(LETTER.TENANT_ID.eq(scope.get()), LETTER.MEMBER_ID.eq(member.value()))
                .and(LETTER.SEND_AT.le(now))
                .returning()
                .stream()
                .sorted(Comparator.comparing((Record row) -> row.get(LETTER.CREATED_AT))
                        .thenComparing(row -> row.get(LETTER.ID)))
                .map(this::letter)
                .toList();
    }

    private Letter letter(Record row) {
        UUID task = row.get(LETTER.TASK_ID);
        return new Letter(
                NewsTopic.valueOf(row.get(LETTER.TOPIC)),
                sentences.read(row.get(LETTER.MESSAGE)),
                row.get(LETTER.MORE),
                row.get(LETTER.PATH),
                task == null ? null : new TaskId(task));
    }
}
