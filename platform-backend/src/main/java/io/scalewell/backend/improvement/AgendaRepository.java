package io.scalewell.backend.improvement;

import static io.scalewell.db.improvement.Tables.AGENDA_ITEM;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores the agendas of reviews that were opened, and what was said on their points. */
@Repository
class AgendaRepository {

    private final DSLContext db;
    private final TenantScope scope;

    AgendaRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(UUID review, List<AgendaItem> agenda) {
        for (AgendaItem item : agenda) {
            db.insertInto(AGENDA_ITEM)
                    .set(AGENDA_ITEM.TENANT_ID, scope.get())
                    .set(AGENDA_ITEM.REVIEW_ID, review)
                    .set(AGENDA_ITEM.POSITION, item.position())
                    .set(AGENDA_ITEM.KIND, item.kind().name())
                    .set(AGENDA_ITEM.TITLE, item.title())
                    .set(AGENDA_ITEM.TEXT, item.text())
                    .set(
                            AGENDA_ITEM.PROCESS_KEY,
                            item.process() == null ? null : item.process().value())
                    .set(AGENDA_ITEM.PATH, item.path())
                    .set(AGENDA_ITEM.MINUTES, item.minutes())
                    .set(AGENDA_ITEM.VALUES, item.values().toArray(Double[]::new))
                    .execute();
        }
    }

    List<AgendaItem> find(UUID review) {
        return db.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.TENANT_ID.eq(scope.get()), AGENDA_ITEM.REVIEW_ID.eq(review))
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(AgendaRepository::item);
    }

    void decide(UUID review, int position, @Nullable String decision) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.DECISION, decision)
                .where(is(review, position))
                .execute();
    }

    void takeNotes(UUID review, int position, @Nullable String notes) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.NOTES, notes)
                .where(is(review, position))
                .execute();
    }

    void giveTime(UUID review, int position, int minutes) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.MINUTES, minutes)
                .where(is(review, position))
                .execute();
    }

    void addTalk(UUID review, int position, Duration talk) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.TALKED_SECONDS, AGENDA_ITEM.TALKED_SECONDS.plus(Math.max(0, talk.toSeconds())))
                .where(is(review, position))
                .execute();
    }

    private Condition is(UUID review, int position) {
        return AGENDA_ITEM
                .TENANT_ID
                .eq(scope.get())
                .and(AGENDA_ITEM.REVIEW_ID.eq(review))
                .and(AGENDA_ITEM.POSITION.eq(position));
    }

    private static AgendaItem item(Record row) {
        String process = row.get(AGENDA_ITEM.PROCESS_KEY);
        return new AgendaItem(
                row.get(AGENDA_ITEM.POSITION),
                AgendaKind.valueOf(row.get(AGENDA_ITEM.KIND)),
                row.get(AGENDA_ITEM.TITLE),
                row.get(AGENDA_ITEM.TEXT),
                process == null ? null : ProcessKey.of(process),
                row.get(AGENDA_ITEM.PATH),
                row.get(AGENDA_ITEM.MINUTES),
                List.of(row.get(AGENDA_ITEM.VALUES)),
                row.get(AGENDA_ITEM.DECISION),
                row.get(AGENDA_ITEM.NOTES),
                Duration.ofSeconds(row.get(AGENDA_ITEM.TALKED_SECONDS)));
    }
}
