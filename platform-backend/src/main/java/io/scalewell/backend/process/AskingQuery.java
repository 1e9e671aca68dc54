package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.ACKNOWLEDGEMENT;
import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.VERSION;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.trueCondition;

import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Which versions ask to be acknowledged, and who knows of them already. */
@Repository
class AskingQuery {

    private static final List<Field<?>> COLUMNS =
            List.of(PROCESS_.ID, PROCESS_.KEY, PROCESS_.NAME, PROCESS_.VERSION, VERSION.NUMBER, VERSION.ACKNOWLEDGE);

    private final DSLContext db;
    private final TenantScope scope;
    private final DefinitionJson json;

    AskingQuery(DSLContext db, TenantScope scope, DefinitionJson json) {
        this.db = db;
        this.scope = scope;
        this.json = json;
    }

    /** Of every process in use. */
    List<Asking> all() {
        return db.fetch(asking(trueCondition())).map(this::asking);
    }

    /** Of these processes. */
    RoundTrip.Answer<List<Asking>> ofProcesses(RoundTrip trip, Collection<UUID> processes) {
        Select<Record> question = asking(PROCESS_.ID.eq(any(processes.toArray(UUID[]::new))));
        return trip.ask(question, question.getSelect(), rows -> rows.map(this::asking));
    }

    private Select<Record> asking(Condition condition) {
        return db.select(COLUMNS)
                .distinctOn(VERSION.PROCESS_ID)
                .from(PROCESS_)
                .join(VERSION)
                .on(VERSION.TENANT_ID.eq(PROCESS_.TENANT_ID), VERSION.PROCESS_ID.eq(PROCESS_.ID))
                .where(PROCESS_.TENANT_ID.eq(scope.get()), PROCESS_.STATE.eq(ProcessState.LIVE.name()))
                .and(VERSION.ACKNOWLEDGE.isNotNull())
                .and(VERSION.NUMBER.le(PROCESS_.VERSION))
                .and(condition)
                .orderBy(VERSION.PROCESS_ID, VERSION.NUMBER.desc());
    }

    private Asking asking(Record row) {
        return new Asking(
                new VersionId(row.get(PROCESS_.ID), row.get(PROCESS_.VERSION)),
                new ProcessKey(row.get(PROCESS_.KEY)),
                row.get(PROCESS_.NAME),
                row.get(VERSION.NUMBER),
                json.readPeople(row.get(VERSION.ACKNOWLEDGE)));
    }

    /** Without those who were told of the version or one since it was asked for, and those who made one of them. In two queries. */
    Map<Asking, Set<MemberId>> unaware(Map<Asking, Set<MemberId>> concerned) {
        Set<UUID> processes = new HashSet<>();
        Set<UUID> members = new HashSet<>();
        concerned.forEach((asking, all) -> {
            processes.add(asking.newest().processId());
            all.forEach(member -> members.add(member.value()));
        });
        List<Knowing> knowing = new ArrayList<>(told(processes, members));
        knowing.addAll(made(processes));
        Map<Asking, Set<MemberId>> unaware = new LinkedHashMap<>();
        concerned.forEach((asking, all) -> {
            Set<MemberId> left = new HashSet<>(all);
            knowing.stream().filter(each -> each.suffices(asking)).forEach(each -> left.remove(each.member()));
            unaware.put(asking, left);
        });
        return unaware;
    }

    private List<Knowing> told(Collection<UUID> processes, Collection<UUID> members) {
        return db.select(ACKNOWLEDGEMENT.PROCESS_ID, ACKNOWLEDGEMENT.VERSION, ACKNOWLEDGEMENT.MEMBER_ID)
                .from(ACKNOWLEDGEMENT)
                .where(ACKNOWLEDGEMENT.TENANT_ID.eq(scope.get()))
                .and(ACKNOWLEDGEMENT.PROCESS_ID.in(processes))
                .and(ACKNOWLEDGEMENT.MEMBER_ID.in(members))
                .fetch(row -> new Knowing(new VersionId(row.value1(), row.value2()), new MemberId(row.value3())));
    }

    private List<Knowing> made(Collection<UUID> processes) {
        return db
                .select(VERSION.PROCESS_ID, VERSION.NUMBER, VERSION.AUTHOR_ID, VERSION.APPROVER_ID)
                .from(VERSION)
                .where(VERSION.TENANT_ID.eq(scope.get()), VERSION.PROCESS_ID.in(processes))
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.value3()), Optional.ofNullable(row.value4()))
                        .flatMap(Optional::stream)
                        .map(member -> new Knowing(new VersionId(row.value1(), row.value2()), new MemberId(member))))
                .toList();
    }

    /** Somebody knows a version. */
    private record Knowing(VersionId version, MemberId member) {

        boolean suffices(Asking asking) {
            return version.processId().equals(asking.newest().processId()) && version.number() >= asking.since();
        }
    }
}
