package io.scalewell.backend.engine.schedule;

import static io.scalewell.db.engine.Tables.SCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.engine.schedule.Schedules.Tick;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.problem.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@BackendTest
class SchedulesIT {

    private static final String EVERY_SECOND = "CRON:* * * * * *";
    private static final String EVERY_MINUTE = "CRON:0 * * * * *";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Schedules schedules;

    @Autowired
    private RecordedTicks recorded;

    @Autowired
    private Ticker ticker;

    @Autowired
    private DatabaseClock clock;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionOperations transactions;

    private final UUID id = Ids.next();
    private UUID tenant;

    @BeforeEach
    void prepare() {
        tenant = organizations.create().id().value();
    }

    private <T> T within(Supplier<T> work) {
        return TenantScope.call(tenant, () -> transactions.execute(_ -> work.get()));
    }

    private void put(String rule, ZoneId zone, MisfirePolicy misfire, Map<String, Object> payload) {
        within(() -> {
            schedules.put(id, RecordedTicks.KIND, payload, rule, zone, misfire);
            return true;
        });
    }

    private void put(String rule, MisfirePolicy misfire) {
        put(rule, ZoneOffset.UTC, misfire, Map.of());
    }

    /** As if no node had run since then. */
    private void sleptSince(Instant nextAt) {
        within(() -> db.update(SCHEDULE)
                .set(SCHEDULE.NEXT_AT, nextAt)
                .where(SCHEDULE.TENANT_ID.eq(tenant), SCHEDULE.ID.eq(id))
                .execute());
    }

    private List<Tick> ticks() {
        return TenantScope.call(tenant, () -> schedules.ticks(id, 2_000));
    }

    private Instant hoursAgo(int hours) {
        return within(clock::now).truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(hours));
    }

    @Test
    void ticksSoonAfterEachNominalInstantAndOnce() {
        put(EVERY_SECOND, MisfirePolicy.LATEST);

        await().until(() -> recorded.of(id).size() >= 3);
        within(() -> {
            schedules.remove(id);
            return true;
        });

        assertThat(recorded.of(id)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void recordsHowLateATickWas() {
        put(EVERY_SECOND, MisfirePolicy.LATEST);

        await().until(() -> ticks().size() >= 2);

        assertThat(ticks())
                .allSatisfy(tick -> assertThat(Duration.between(tick.nominal(), tick.recordedAt()))
                        .isBetween(Duration.ZERO, Duration.ofSeconds(10)));
    }

    @Test
    void p14RunsTheLatestAfterDowntimeAndListsWhatWasSkipped() {
        put(EVERY_MINUTE, MisfirePolicy.LATEST);
        Instant since = hoursAgo(3);
        sleptSince(since);

        await().until(() -> !ticks().isEmpty());

        List<Tick> listed = ticks();
        assertThat(listed).hasSizeBetween(181, 183).extracting(Tick::nominal).doesNotHaveDuplicates();
        assertThat(listed.getLast().nominal()).isEqualTo(since);
        assertThat(listed.stream().filter(Tick::ran).map(Tick::nominal).sorted())
                .isEqualTo(recorded.of(id));
        assertThat(listed.getFirst().ran()).isTrue();
        assertThat(listed.subList(3, listed.size())).noneMatch(Tick::ran);
    }

    @Test
    void p14RunsAHundredAfterDowntimeWhenAllAreWanted() {
        put(EVERY_MINUTE, MisfirePolicy.ALL);
        sleptSince(hoursAgo(3));

        await().until(() -> recorded.of(id).size() >= 100);

        assertThat(recorded.of(id)).hasSizeLessThan(104).isSorted().doesNotHaveDuplicates();
        assertThat(ticks()).hasSizeGreaterThanOrEqualTo(181);
    }

    @Test
    void p14RunsNoneAfterDowntimeWhenNoneIsWanted() {
        put("CRON:0 0 * * * *", MisfirePolicy.NONE);
        Instant since = hoursAgo(30).truncatedTo(ChronoUnit.HOURS);
        sleptSince(since);

        await().until(() -> !ticks().isEmpty());

        assertThat(ticks()).filteredOn(tick -> !tick.ran()).hasSizeBetween(29, 31);
        assertThat(recorded.of(id)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void p14RecordsEachInstantOnceHoweverManyNodesLook() {
        put(EVERY_MINUTE, MisfirePolicy.ALL);
        sleptSince(hoursAgo(1));

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(_ -> CompletableFuture.runAsync(ticker::run))
                        .toArray(CompletableFuture[]::new))
                .join();

        await().until(() -> recorded.of(id).size() >= 60);
        assertThat(recorded.of(id)).doesNotHaveDuplicates();
    }

    @Test
    void recordsNothingWhenTheHandlerFailsAndTriesAgain() {
        put(EVERY_SECOND, ZoneOffset.UTC, MisfirePolicy.LATEST, Map.of(RecordedTicks.FAILURES, 1));
        await().until(() -> recorded.failuresOf(id) == 1);
        assertThat(ticks()).isEmpty();

        await().until(() -> !ticks().isEmpty());

        assertThat(recorded.of(id)).isNotEmpty();
    }

    @Test
    void p13RunsAWallTimeInAGapAtTheFirstInstantAfterIt() {
        Instant dayBefore = Instant.parse("2027-03-27T12:00:00Z");

        ScopedValue.where(DatabaseClock.SIMULATED, dayBefore)
                .run(() -> put("CRON:0 30 2 * * *", BERLIN, MisfirePolicy.LATEST, Map.of()));

        assertThat(TenantScope.call(tenant, () -> schedules.nextAt(id)))
                .contains(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void p19FollowsAChangedRule() {
        put("CRON:0 0 3 * * *", MisfirePolicy.LATEST);
        Instant before = TenantScope.call(tenant, () -> schedules.nextAt(id)).orElseThrow();

        put("CRON:0 0 4 * * *", MisfirePolicy.LATEST);

        Instant after = TenantScope.call(tenant, () -> schedules.nextAt(id)).orElseThrow();
        assertThat(after.atOffset(ZoneOffset.UTC).getHour()).isEqualTo(4);
        assertThat(before.atOffset(ZoneOffset.UTC).getHour()).isEqualTo(3);
    }

    @Test
    void refusesARuleThatCannotBeRead() {
        assertThatThrownBy(() -> put("CRON:every now and then", MisfirePolicy.LATEST))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void endsWithTheRule() {
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");

        ScopedValue.where(DatabaseClock.SIMULATED, longAgo)
                .run(() -> put("RRULE:FREQ=DAILY;COUNT=3", MisfirePolicy.ALL));

        await().until(() -> recorded.of(id).size() >= 2);
        assertThat(TenantScope.call(tenant, () -> schedules.nextAt(id))).isEmpty();
    }
}
