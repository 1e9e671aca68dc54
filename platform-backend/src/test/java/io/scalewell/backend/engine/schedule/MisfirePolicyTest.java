package io.scalewell.backend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** P14. */
class MisfirePolicyTest {

    private static final Schedule HOURLY = Schedule.cron("0 * * * *", ZoneId.of("UTC"));
    private static final Schedule EVERY_SECOND = Schedule.cron("* * * * * *", ZoneId.of("UTC"));
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    void runsWhatIsOnTimeUnderEveryPolicy(MisfirePolicy policy) {
        DueTicks due = policy.due(HOURLY, NINE, NINE.plus(Duration.ofMinutes(60).plusSeconds(5)));

        assertThat(due.run()).containsExactly(at("10:00"));
        assertThat(due.skipped()).isEmpty();
        assertThat(due.latest()).contains(at("10:00"));
    }

    @ParameterizedTest
    @EnumSource
    void doesNothingWhenNothingIsDue(MisfirePolicy policy) {
        DueTicks due = policy.due(HOURLY, NINE, NINE.plus(Duration.ofMinutes(59)));

        assertThat(due.run()).isEmpty();
        assertThat(due.skipped()).isEmpty();
        assertThat(due.latest()).isEmpty();
    }

    @Test
    void latestRunsOnlyTheLatestMissedOneAndListsTheOthers() {
        DueTicks due = MisfirePolicy.LATEST.due(HOURLY, NINE, at("12:30"));

        assertThat(due.run()).containsExactly(at("12:00"));
        assertThat(due.skipped()).containsExactly(at("10:00"), at("11:00"));
    }

    @Test
    void latestSkipsEverythingMissedWhenOneIsOnTime() {
        DueTicks due = MisfirePolicy.LATEST.due(HOURLY, NINE, at("12:00"));

        assertThat(due.run()).containsExactly(at("12:00"));
        assertThat(due.skipped()).containsExactly(at("10:00"), at("11:00"));
    }

    @Test
    void allRunsEachMissedOne() {
        DueTicks due = MisfirePolicy.ALL.due(HOURLY, NINE, at("12:30"));

        assertThat(due.run()).containsExactly(at("10:00"), at("11:00"), at("12:00"));
        assertThat(due.skipped()).isEmpty();
    }

    @Test
    void noneRunsNoMissedOneAndListsThem() {
        DueTicks due = MisfirePolicy.NONE.due(HOURLY, NINE, at("12:30"));

        assertThat(due.run()).isEmpty();
        assertThat(due.skipped()).containsExactly(at("10:00"), at("11:00"), at("12:00"));
        assertThat(due.latest()).contains(at("12:00"));
    }

    @Test
    void allRunsTheLatestHundredAtMost() {
        DueTicks due = MisfirePolicy.ALL.due(HOURLY, NINE, NINE.plus(Duration.ofHours(150)));

        assertThat(due.run()).hasSize(100).last().isEqualTo(NINE.plus(Duration.ofHours(150)));
        assertThat(due.skipped()).hasSize(50).first().isEqualTo(at("10:00"));
        assertThat(due.moreSkipped()).isFalse();
    }

    @Test
    void aYearOfSecondsIsDecidedQuicklyAndSaysThatTheListIsNotComplete() {
        DueTicks due = MisfirePolicy.ALL.due(EVERY_SECOND, NINE.minus(Duration.ofDays(365)), NINE);

        assertThat(due.run()).hasSize(100).last().isEqualTo(NINE);
        assertThat(due.skipped()).hasSize(1_000).last().isEqualTo(NINE.minusSeconds(100));
        assertThat(due.moreSkipped()).isTrue();
    }

    @Test
    void nothingIsDecidedTwiceWhenTheLatestIsTheNextStart() {
        DueTicks first = MisfirePolicy.ALL.due(HOURLY, NINE, at("12:30"));
        DueTicks second = MisfirePolicy.ALL.due(HOURLY, first.latest().orElseThrow(), at("13:30"));

        assertThat(second.run()).isEqualTo(List.of(at("13:00")));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z");
    }
}
