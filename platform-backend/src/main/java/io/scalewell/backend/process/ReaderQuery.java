package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.ACKNOWLEDGEMENT;
import static io.scalewell.db.process.Tables.PROCESS_;
import static io.scalewell.db.process.Tables.VERSION;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads who knows which version, and what somebody has to read. */
@Repository
class ReaderQuery {

    private static final int MOST_TO_READ = 100;

    private final DSLContext db;
    private final TenantScope scope;
    private final PeopleQuery people;

    ReaderQuery(DSLContext db, TenantScope scope, PeopleQuery people) {
        this.db = db;
        this.scope = scope;
        this.people = people;
    }

    /** The newest version of each process that a member has not acknowledged, compared with the last before all such. */
    List<ToRead> toRead(MemberId member) {
        List<? extends Record> rows = db.select(
                        PROCESS_.KEY,
                        PROCESS_.NAME,
                        VERSION.NUMBER,
                        VERSION.CHANGE_NOTE,
                        VERSION.AUTHOR_ID,
                        VERSION.PUBLISHED_AT,
                        ACKNOWLEDGEMENT.TOLD_AT)
                .from(ACKNOWLEDGEMENT)
                .join(VERSION)
                .on(
                        VERSION.TENANT_ID.eq(ACKNOWLEDGEMENT.TENANT_ID),
                        VERSION.PROCESS_ID.eq(ACKNOWLEDGEMENT.PROCESS_ID),
                        VERSION.NUMBER.eq(ACKNOWLEDGEMENT.VERSION))
                .join(PROCESS_)
                .on(PROCESS_.TENANT_ID.eq(VERSION.TENANT_ID), PROCESS_.ID.eq(VERSION.PROCESS_ID))
                .where(ACKNOWLEDGEMENT.TENANT_ID.eq(scope.get()), ACKNOWLEDGEMENT.MEMBER_ID.eq(member.value()))
                .and(AcknowledgementRepository.isMissing())
                .and(PROCESS_.STATE.eq(ProcessState.LIVE.name()))
                .orderBy(PROCESS_.KEY, VERSION.NUMBER)
                .limit(10 * MOST_TO_READ)
                .fetch();
        Map<MemberId, String> names = people.names(rows.stream()
                .map(row -> row.get(VERSION.AUTHOR_ID))
                .filter(Objects::nonNull)
                .map(MemberId::new)
                .toList());
        Map<ProcessKey, ToRead> newest = new LinkedHashMap<>();
        rows.stream()
                .map(row -> toRead(row, names))
                .forEach(found -> newest.merge(found.process(), found, ReaderQuery::both));
        return newest.values().stream()
                .sorted(Comparator.comparing(ToRead::askedAt))
                .limit(MOST_TO_READ)
                .toList();
    }

    private static ToRead both(ToRead older, ToRead newer) {
        return new ToRead(
                newer.process(),
                newer.processName(),
                newer.version(),
                older.since(),
                newer.changeNote(),
                newer.author(),
                newer.askedAt());
    }

    private static ToRead toRead(Record found, Map<MemberId, String> names) {
        int version = found.get(VERSION.NUMBER);
        UUID author = found.get(VERSION.AUTHOR_ID);
        return new ToRead(
                new ProcessKey(found.get(PROCESS_.KEY)),
                found.get(PROCESS_.NAME),
                version,
                version == 1 || isLate(found) ? null : version - 1,
                found.get(VERSION.CHANGE_NOTE),
                author == null
                        ? ProcessDetails.PLATFORM
                        : names.getOrDefault(new MemberId(author), ProcessDetails.PLATFORM),
                found.get(ACKNOWLEDGEMENT.TOLD_AT));
    }

    /** Whoever was told later than the others knows no version before it, so there is nothing to compare with. */
    private static boolean isLate(Record found) {
        return found.get(ACKNOWLEDGEMENT.TOLD_AT).isAfter(found.get(VERSION.PUBLISHED_AT));
    }

    /** All who were told of a version, by name. */
    List<Reader> readers(VersionId version) {
        List<? extends Record> rows = db.select(ACKNOWLEDGEMENT.asterisk())
                .from(ACKNOWLEDGEMENT)
                .where(ACKNOWLEDGEMENT.TENANT_ID.eq(scope.get()))
                .and(ACKNOWLEDGEMENT.PROCESS_ID.eq(version.processId()))
                .and(ACKNOWLEDGEMENT.VERSION.eq(version.number()))
                .fetch();
        Map<MemberId, String> names = people.names(rows.stream()
                .map(row -> new MemberId(row.get(ACKNOWLEDGEMENT.MEMBER_ID)))
                .toList());
        return rows.stream()
                .map(row -> reader(row, names))
                .sorted(Comparator.comparing(Reader::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(reader -> reader.member().value()))
                .toList();
    }

    private static Reader reader(Record found, Map<MemberId, String> names) {
        MemberId member = new MemberId(found.get(ACKNOWLEDGEMENT.MEMBER_ID));
        return new Reader(
                member,
                names.getOrDefault(member, ""),
                found.get(ACKNOWLEDGEMENT.ASKED),
                found.get(ACKNOWLEDGEMENT.TOLD_AT),
                found.get(ACKNOWLEDGEMENT.READ_AT),
                found.get(ACKNOWLEDGEMENT.ACKNOWLEDGED_AT),
                found.get(ACKNOWLEDGEMENT.REMINDED_AT));
    }
}
