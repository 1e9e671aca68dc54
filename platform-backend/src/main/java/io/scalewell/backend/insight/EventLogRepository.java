package io.scalewell.backend.insight;

import static io.scalewell.db.insight.Tables.EVENT_LOG;
import static io.scalewell.db.insight.Tables.LOG_CASE;
import static io.scalewell.db.insight.Tables.LOG_EVENT;

import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.insight.mining.CaseEvent;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.ImportedEventLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep4;
import org.jooq.InsertValuesStep8;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores imported logs. */
@Repository
class EventLogRepository {

    private static final int BATCH = 500;

    private final DSLContext db;
    private final TenantScope scope;

    EventLogRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(UUID id, String name, EventLogFormat format, byte[] content, Instant now) {
        db.insertInto(EVENT_LOG)
                .set(EVENT_LOG.TENANT_ID, scope.get())
                .set(EVENT_LOG.ID, id)
                .set(EVENT_LOG.NAME, name)
                .set(EVENT_LOG.FORMAT, format.name())
                .set(EVENT_LOG.STATE, EventLogState.IMPORTING.name())
                .set(EVENT_LOG.CONTENT, content)
                .set(EVENT_LOG.CREATED_AT, now)
                .execute();
    }

    List<ImportedEventLog> list() {
        return db.select(
                        EVENT_LOG.ID,
                        EVENT_LOG.NAME,
                        EVENT_LOG.STATE,
                        EVENT_LOG.PROGRESS,
                        EVENT_LOG.CASES,
                        EVENT_LOG.EVENTS,
                        EVENT_LOG.WARNINGS,
                        EVENT_LOG.FAILURE,
                        EVENT_LOG.CREATED_AT)
                .from(EVENT_LOG)
                .where(EVENT_LOG.TENANT_ID.eq(scope.get()))
                .orderBy(EVENT_LOG.CREATED_AT.desc(), EVENT_LOG.ID.desc())
                .fetch(EventLogRepository::log);
    }

    Optional<ImportedEventLog> find(UUID id) {
        return db.select(EVENT_LOG.asterisk().except(EVENT_LOG.CONTENT))
                .from(EVENT_LOG)
                .where(is(id))
                .fetchOptional(EventLogRepository::log);
    }

    Optional<Content> content(UUID id) {
        return db.select(EVENT_LOG.FORMAT, EVENT_LOG.CONTENT)
                .from(EVENT_LOG)
                .where(is(id))
                .and(EVENT_LOG.CONTENT.isNotNull())
                .fetchOptional(row -> new Content(EventLogFormat.valueOf(row.value1()), row.value2()));
    }

    /** What was sent, not read yet. */
    record Content(EventLogFormat format, byte[] bytes) {}

    void progress(UUID id, double share, long cases, long events) {
        db.update(EVENT_LOG)
                .set(EVENT_LOG.PROGRESS, (float) share)
                .set(EVENT_LOG.CASES, cases)
                .set(EVENT_LOG.EVENTS, events)
                .where(is(id))
                .execute();
    }

    void complete(UUID id, long cases, long events, List<String> warnings) {
        db.update(EVENT_LOG)
                .set(EVENT_LOG.STATE, EventLogState.COMPLETED.name())
                .set(EVENT_LOG.PROGRESS, 1f)
                .set(EVENT_LOG.CASES, cases)
                .set(EVENT_LOG.EVENTS, events)
                .set(EVENT_LOG.WARNINGS, warnings.toArray(String[]::new))
                .setNull(EVENT_LOG.CONTENT)
                .where(is(id))
                .execute();
    }

    void fail(UUID id, String failure) {
        db.update(EVENT_LOG)
                .set(EVENT_LOG.STATE, EventLogState.FAILED.name())
                .set(EVENT_LOG.FAILURE, failure)
                .setNull(EVENT_LOG.CONTENT)
                .where(is(id))
                .execute();
    }

    boolean delete(UUID id) {
        return db.deleteFrom(EVENT_LOG).where(is(id)).execute() == 1;
    }

    void deleteCases(UUID id) {
        db.deleteFrom(LOG_CASE)
                .where(LOG_CASE.TENANT_ID.eq(scope.get()), LOG_CASE.LOG_ID.eq(id))
                .execute();
    }

    /** Writes cases with their events; {@code first} is the number of the first one. */
    void insertCases(UUID id, int first, List<Case> cases) {
        InsertValuesStep4<Record, UUID, UUID, Integer, String> rows =
                db.insertInto(LOG_CASE, LOG_CASE.TENANT_ID, LOG_CASE.LOG_ID, LOG_CASE.NUMBER, LOG_CASE.NAME);
        for (int i = 0; i < cases.size(); i++) {
            rows = rows.values(scope.get(), id, first + i, cases.get(i).id());
        }
        rows.execute();
        List<Row> events = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            List<CaseEvent> ofCase = cases.get(i).events();
            for (int position = 0; position < ofCase.size(); position++) {
                events.add(new Row(first + i, position, ofCase.get(position)));
            }
        }
        for (int from = 0; from < events.size(); from += BATCH) {
            insertEvents(id, events.subList(from, Math.min(events.size(), from + BATCH)));
        }
    }

    private record Row(int caseNumber, int position, CaseEvent event) {}

    private void insertEvents(UUID id, List<Row> events) {
        InsertValuesStep8<Record, UUID, UUID, Integer, Integer, String, String, Instant, Instant> rows = db.insertInto(
                LOG_EVENT,
                LOG_EVENT.TENANT_ID,
                LOG_EVENT.LOG_ID,
                LOG_EVENT.CASE_NUMBER,
                LOG_EVENT.POSITION,
                LOG_EVENT.ACTIVITY,
                LOG_EVENT.RESOURCE,
                LOG_EVENT.STARTED_AT,
                LOG_EVENT.COMPLETED_AT);
        for (Row row : events) {
            CaseEvent event = row.event();
            rows = rows.values(
                    scope.get(),
                    id,
                    row.caseNumber(),
                    row.position(),
                    event.activity(),
                    event.resource(),
                    event.started(),
                    event.completed());
        }
        rows.execute();
    }

    /** All events, case by case in the order of the log. */
    List<LogEvent> events(UUID id) {
        return db.select(
                        LOG_CASE.NUMBER,
                        LOG_CASE.NAME,
                        LOG_EVENT.ACTIVITY,
                        LOG_EVENT.RESOURCE,
                        LOG_EVENT.STARTED_AT,
                        LOG_EVENT.COMPLETED_AT)
                .from(LOG_EVENT)
                .join(LOG_CASE)
                .on(
                        LOG_CASE.TENANT_ID.eq(LOG_EVENT.TENANT_ID),
                        LOG_CASE.LOG_ID.eq(LOG_EVENT.LOG_ID),
                        LOG_CASE.NUMBER.eq(LOG_EVENT.CASE_NUMBER))
                .where(LOG_EVENT.TENANT_ID.eq(scope.get()), LOG_EVENT.LOG_ID.eq(id))
                .orderBy(LOG_EVENT.CASE_NUMBER, LOG_EVENT.POSITION)
                .fetch(row -> new LogEvent(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    record LogEvent(
            int caseNumber,
            String caseName,
            String activity,
            @Nullable String resource,
            @Nullable Instant startedAt,
            Instant completedAt) {}

    private Condition is(UUID id) {
        return EVENT_LOG.TENANT_ID.eq(scope.get()).and(EVENT_LOG.ID.eq(id));
    }

    private static ImportedEventLog log(Record row) {
        return new ImportedEventLog(
                new EventLogId(row.get(EVENT_LOG.ID)),
                row.get(EVENT_LOG.NAME),
                EventLogState.valueOf(row.get(EVENT_LOG.STATE)),
                row.get(EVENT_LOG.PROGRESS),
                row.get(EVENT_LOG.CASES),
                row.get(EVENT_LOG.EVENTS),
                List.of(Objects.requireNonNull(row.get(EVENT_LOG.WARNINGS))),
                row.get(EVENT_LOG.FAILURE),
                row.get(EVENT_LOG.CREATED_AT));
    }
}
