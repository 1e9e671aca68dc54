package io.scalewell.backend.notification;

import static io.scalewell.db.notification.Tables.CHOICE;
import static io.scalewell.db.notification.Tables.RHYTHM;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsTopic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How members want to be told of things. */
@Repository
class ChoiceRepository {

    private final DSLContext db;
    private final TenantScope scope;

    ChoiceRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** What these members have chosen for a topic; whoever has not is missing. */
    Map<MemberId, NewsChoice> choices(Collection<MemberId> members, NewsTopic topic) {
        return db.selectFrom(CHOICE)
                .where(CHOICE.TENANT_ID.eq(scope.get()), CHOICE.MEMBER_ID.in(ids(members)))
                .and(CHOICE.TOPIC.eq(topic.name()))
                .fetchMap(row -> new MemberId(row.get(CHOICE.MEMBER_ID)), ChoiceRepository::choice);
    }

    Map<NewsTopic, NewsChoice> choices(MemberId member) {
        return db.selectFrom(CHOICE)
                .where(CHOICE.TENANT_ID.eq(scope.get()), CHOICE.MEMBER_ID.eq(member.value()))
                .fetchMap(row -> NewsTopic.valueOf(row.get(CHOICE.TOPIC)), ChoiceRepository::choice);
    }

    void save(MemberId member, NewsChoice choice) {
        db.insertInto(CHOICE)
                .set(CHOICE.TENANT_ID, scope.get())
                .set(CHOICE.MEMBER_ID, member.value())
                .set(CHOICE.TOPIC, choice.topic().name())
                .set(CHOICE.IN_APP, choice.inApp())
                .set(CHOICE.MAIL, choice.mail().name())
                .onConflict(CHOICE.TENANT_ID, CHOICE.MEMBER_ID, CHOICE.TOPIC)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /**
     * The rhythms of these members; whoever has none is missing.
     *
     * @param usual the organization's zone, asked for only when somebody has chosen none
     */
    Map<MemberId, Rhythm> rhythms(Collection<MemberId> members, Supplier<ZoneId> usual) {
        return db.selectFrom(RHYTHM)
                .where(RHYTHM.TENANT_ID.eq(scope.get()), RHYTHM.MEMBER_ID.in(ids(members)))
                .fetchMap(row -> new MemberId(row.get(RHYTHM.MEMBER_ID)), row -> rhythm(row, usual));
    }

    /** The zone that a member has chosen. */
    @Nullable
    ZoneId zone(MemberId member) {
        String zone = db.select(RHYTHM.ZONE)
                .from(RHYTHM)
                .where(RHYTHM.TENANT_ID.eq(scope.get()), RHYTHM.MEMBER_ID.eq(member.value()))
                .fetchOne(RHYTHM.ZONE);
        return zone == null ? null : ZoneId.of(zone);
    }

    /** @param zone null for the organization's */
    void save(MemberId member, @Nullable ZoneId zone, Rhythm rhythm) {
        db.insertInto(RHYTHM)
                .set(RHYTHM.TENANT_ID, scope.get())
                .set(RHYTHM.MEMBER_ID, member.value())
                .set(RHYTHM.ZONE, zone == null ? null : zone.getId())
                .set(RHYTHM.DIGEST_AT, rhythm.digestAt())
                .set(RHYTHM.QUIET_FROM, rhythm.quietFrom())
                .set(RHYTHM.QUIET_UNTIL, rhythm.quietUntil())
                .onConflict(RHYTHM.TENANT_ID, RHYTHM.MEMBER_ID)
                .doUpdate()
                .set(RHYTHM.ZONE, zone == null ? null : zone.getId())
                .set(RHYTHM.DIGEST_AT, rhythm.digestAt())
                .set(RHYTHM.QUIET_FROM, rhythm.quietFrom())
                .set(RHYTHM.QUIET_UNTIL, rhythm.quietUntil())
                .execute();
    }

    void mailed(MemberId member, Instant now) {
        db.insertInto(RHYTHM)
                .set(RHYTHM.TENANT_ID, scope.get())
                .set(RHYTHM.MEMBER_ID, member.value())
                .set(RHYTHM.LAST_MAIL_AT, now)
                .onConflict(RHYTHM.TENANT_ID, RHYTHM.MEMBER_ID)
                .doUpdate()
                .set(RHYTHM.LAST_MAIL_AT, now)
                .execute();
    }

    private static Collection<UUID> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toList();
    }

    private static NewsChoice choice(Record row) {
        return new NewsChoice(
                NewsTopic.valueOf(row.get(CHOICE.TOPIC)),
                row.get(CHOICE.IN_APP),
                MailChoice.valueOf(row.get(CHOICE.MAIL)));
    }

    private static Rhythm rhythm(Record row, Supplier<ZoneId> usual) {
        String zone = row.get(RHYTHM.ZONE);
        return new Rhythm(
                zone == null ? usual.get() : ZoneId.of(zone),
                row.get(RHYTHM.DIGEST_AT),
                row.get(RHYTHM.QUIET_FROM),
                row.get(RHYTHM.QUIET_UNTIL),
                row.get(RHYTHM.LAST_MAIL_AT));
    }
}
