package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.VERSION;
import static org.jooq.impl.DSL.row;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;

/** Published versions: written once, never changed. */
@Repository
class VersionRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;

    VersionRepository(DSLContext db, TenantScope scope, DefinitionJson json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** @param asked to acknowledge it */
    void insert(UUID processId, VersionRow version, ProcessDefinition definition, List<Assignee> asked) {
        MemberId author = version.author();
        MemberId approver = version.approver();
        db.insertInto(VERSION)
                .set(VERSION.TENANT_ID, scope.get())
                .set(VERSION.PROCESS_ID, processId)
                .set(VERSION.NUMBER, version.number())
                .set(VERSION.DEFINITION, json.write(definition))
                .set(VERSION.CHANGE_NOTE, version.changeNote())
                .set(VERSION.VERDICT, json.writeVerdict(version.verdict()))
                .set(VERSION.AUTHOR_ID, author == null ? null : author.value())
                .set(VERSION.APPROVER_ID, approver == null ? null : approver.value())
                .set(VERSION.ACKNOWLEDGE, asked.isEmpty() ? null : json.writePeople(asked))
                .set(VERSION.PUBLISHED_AT, version.publishedAt())
                .execute();
    }

    /** The newest first. */
    List<VersionRow> list(UUID processId) {
        return select().where(VERSION.TENANT_ID.eq(scope.get()), VERSION.PROCESS_ID.eq(processId))
                .orderBy(VERSION.NUMBER.desc())
                .fetch(this::version);
    }

    Optional<VersionRow> find(VersionId id) {
        return select().where(VERSION.TENANT_ID.eq(scope.get()))
                .and(VERSION.PROCESS_ID.eq(id.processId()))
                .and(VERSION.NUMBER.eq(id.number()))
                .fetchOptional(this::version);
    }

    /** Those that exist, with the key of their process. */
    List<PublishedVersion> definitions(Collection<VersionId> ids) {
        return db.select(PROCESS_.KEY, VERSION.PROCESS_ID, VERSION.NUMBER, VERSION.DEFINITION)
                .from(VERSION)
                .join(PROCESS_)
                .on(PROCESS_.TENANT_ID.eq(VERSION.TENANT_ID), PROCESS_.ID.eq(VERSION.PROCESS_ID))
                .where(VERSION.TENANT_ID.eq(scope.get()))
                .and(row(VERSION.PROCESS_ID, VERSION.NUMBER)
                        .in(ids.stream()
                                .map(id -> row(id.processId(), id.number()))
                                .toList()))
                .fetch(row -> new PublishedVersion(
                        new VersionId(row.value2(), row.value3()),
                        new ProcessKey(row.value1()),
                        json.read(row.value4()),
                        row.value4().data().length()));
    }

    private SelectJoinStep<? extends Record> select() {
        return db.select(
                        VERSION.NUMBER,
                        VERSION.CHANGE_NOTE,
                        VERSION.VERDICT,
                        VERSION.AUTHOR_ID,
                        VERSION.APPROVER_ID,
                        VERSION.PUBLISHED_AT)
                .from(VERSION);
    }

    private VersionRow version(Record row) {
        UUID author = row.get(VERSION.AUTHOR_ID);
        UUID approver = row.get(VERSION.APPROVER_ID);
        return new VersionRow(
                row.get(VERSION.NUMBER),
                row.get(VERSION.CHANGE_NOTE),
                json.readVerdict(row.get(VERSION.VERDICT)),
                author == null ? null : new MemberId(author),
                approver == null ? null : new MemberId(approver),
                row.get(VERSION.PUBLISHED_AT));
    }
}
