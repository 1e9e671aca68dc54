package io.scalewell.backend.automation;

import static io.scalewell.db.automation.Tables.AUTOMATION_;
import static io.scalewell.db.automation.Tables.VERSION;

import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Writes automations and their immutable versions, and finds those that an event calls. */
@Repository
class AutomationRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final Columns columns;

    AutomationRepository(DSLContext db, TenantScope scope, Columns columns) {
        this.db = db;
        this.scope = scope;
        this.columns = columns;
    }

    void insert(AutomationRow row, String listensTo, Instant now) {
        db.insertInto(AUTOMATION_)
                .set(AUTOMATION_.TENANT_ID, scope.get())
                .set(AUTOMATION_.ID, row.id())
                .set(AUTOMATION_.KEY, row.key().value())
                .set(AUTOMATION_.VERSION, row.version())
                .set(AUTOMATION_.ENABLED, row.enabled())
                .set(AUTOMATION_.OWNER_ID, row.ownerId())
                .set(AUTOMATION_.TRIGGER_KIND, row.definition().trigger().kind())
                .set(AUTOMATION_.LISTENS_TO, listensTo)
                .set(AUTOMATION_.CREATED_AT, now)
                .set(AUTOMATION_.CHANGED_AT, now)
                .execute();
        insertVersion(row, row.ownerId(), now);
    }

    /** The next version; executions under way keep theirs (P19). */
    void saveVersion(AutomationRow row, String listensTo, UUID author, Instant now) {
        db.update(AUTOMATION_)
                .set(AUTOMATION_.VERSION, row.version())
                .set(AUTOMATION_.TRIGGER_KIND, row.definition().trigger().kind())
                .set(AUTOMATION_.LISTENS_TO, listensTo)
                .set(AUTOMATION_.CHANGED_AT, now)
                .where(is(row.id()))
                .execute();
        insertVersion(row, author, now);
    }

    private void insertVersion(AutomationRow row, UUID author, Instant now) {
        db.insertInto(VERSION)
                .set(VERSION.TENANT_ID, scope.get())
                .set(VERSION.AUTOMATION_ID, row.id())
                .set(VERSION.NUMBER, row.version())
                .set(VERSION.DEFINITION, columns.write(row.definition()))
                .set(VERSION.CREATED_BY, author)
                .set(VERSION.CREATED_AT, now)
                .execute();
    }

    void switchTo(UUID id, boolean enabled, Instant now) {
        db.update(AUTOMATION_)
                .set(AUTOMATION_.ENABLED, enabled)
                .set(AUTOMATION_.CHANGED_AT, now)
                .where(is(id))
                .execute();
    }

    Optional<AutomationRow> find(AutomationKey key) {
        return rows(AUTOMATION_.KEY.eq(key.value())).fetchOptional(this::row);
    }

    List<AutomationRow> named(Collection<String> keys) {
        return rows(AUTOMATION_.KEY.in(keys)).fetch(this::row);
    }

    /** Locked until the transaction ends, so that two changes follow one another. */
    Optional<AutomationRow> lock(AutomationKey key) {
        return rows(AUTOMATION_.KEY.eq(key.value())).forUpdate().of(AUTOMATION_).fetchOptional(this::row);
    }

    AutomationRow get(UUID id) {
        return rows(AUTOMATION_.ID.eq(id)).fetchSingle(this::row);
    }

    /** The automation with the definition of one of its versions. */
    AutomationRow get(UUID id, int version) {
        return db.select()
                .from(AUTOMATION_)
                .join(VERSION)
                .on(VERSION.TENANT_ID.eq(AUTOMATION_.TENANT_ID), VERSION.AUTOMATION_ID.eq(AUTOMATION_.ID))
                .where(is(id), VERSION.NUMBER.eq(version))
                .fetchSingle(this::row);
    }

    /** Enabled automations that listen to one of the keys. */
    RoundTrip.Answer<List<Listening>> listening(RoundTrip trip, Collection<String> keys) {
        List<Field<?>> columns = new ArrayList<>(List.of(AUTOMATION_.fields()));
        columns.addAll(List.of(VERSION.fields()));
        Condition called =
                AUTOMATION_.LISTENS_TO.eq(DSL.any(keys.toArray(String[]::new))).and(AUTOMATION_.ENABLED.isTrue());
        return trip.ask(
                rows(columns, called).orderBy(AUTOMATION_.CREATED_AT, AUTOMATION_.ID),
                columns,
                rows -> rows.map(row -> new Listening(row.get(AUTOMATION_.LISTENS_TO), row(row))));
    }

    /** An automation and the key of a trigger that calls it. */
    record Listening(String key, AutomationRow automation) {}

    /** Notes that the owner is told of a failure now; false when that was done within the last hour (P8). */
    boolean mayTellOwner(UUID id, Instant now) {
        return db.update(AUTOMATION_)
                        .set(AUTOMATION_.TOLD_AT, now)
                        .where(is(id))
                        .and(AUTOMATION_.TOLD_AT.isNull().or(AUTOMATION_.TOLD_AT.le(now.minus(Duration.ofHours(1)))))
                        .execute()
                == 1;
    }

    private Condition is(UUID id) {
        return AUTOMATION_.TENANT_ID.eq(scope.get()).and(AUTOMATION_.ID.eq(id));
    }

    private SelectConditionStep<Record> rows(Condition condition) {
        return rows(List.of(DSL.asterisk()), condition);
    }

    private SelectConditionStep<Record> rows(Collection<? extends SelectFieldOrAsterisk> columns, Condition condition) {
        return db.select(columns)
                .from(AUTOMATION_)
                .join(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(AUTOMATION_.TENANT_ID),
                        VERSION.AUTOMATION_ID.eq(AUTOMATION_.ID),
                        VERSION.NUMBER.eq(AUTOMATION_.VERSION))
                .where(AUTOMATION_.TENANT_ID.eq(scope.get()), condition);
    }

    private AutomationRow row(Record record) {
        return new AutomationRow(
                record.get(AUTOMATION_.ID),
                AutomationKey.of(record.get(AUTOMATION_.KEY)),
                record.get(VERSION.NUMBER),
                record.get(AUTOMATION_.ENABLED),
                record.get(AUTOMATION_.OWNER_ID),
                columns.read(record.get(VERSION.DEFINITION), AutomationDefinition.class));
    }
}
