package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.ImaginedWorld.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimingTest {

    private final Timing ready = Timing.NONE.ready(NINE);

    @Test
    void completingWithoutBeginningIsWaitingAndNoTouch() {
        Timing done = ready.complete(at(30));

        assertThat(done.at(at(99))).isEqualTo(spent(30, 0, 0));
        assertThat(done.startedAt()).isEqualTo(at(30));
    }

    @Test
    void withoutTimerTouchIsCompletedMinusStartedMinusBlocked() {
        Timing done = ready.begin(at(10)).block(at(20)).unblock(at(50)).complete(at(65));

        assertThat(done.at(at(99))).isEqualTo(spent(10, 25, 30));
    }

    @Test
    void timerIntervalsAreTheTouch() {
        Timing done = ready.startTimer(at(5))
                .pause(at(15))
                .resume(at(40))
                .pause(at(41))
                .complete(at(60));

        assertThat(done.at(at(99))).isEqualTo(spent(5, 11, 0));
    }

    @Test
    void timerReplacesTheUntimedWorkBeforeIt() {
        Timing done = ready.begin(at(5)).startTimer(at(20)).complete(at(30));

        assertThat(done.at(at(99))).isEqualTo(spent(5, 10, 0));
    }

    @Test
    void blockStopsTheTimerAndItsEndLetsItGoOn() {
        Timing done = ready.startTimer(at(0)).block(at(10)).unblock(at(30)).complete(at(35));

        assertThat(done.at(at(99))).isEqualTo(spent(0, 15, 20));
    }

    @Test
    void pausedTimerStaysPausedAfterBlock() {
        Timing free = ready.startTimer(at(0)).pause(at(10)).block(at(20)).unblock(at(30));

        assertThat(free.timerRunning()).isFalse();
        assertThat(free.complete(at(40)).at(at(40))).isEqualTo(spent(0, 10, 10));
    }

    @Test
    void blockBeforeTheStartIsNotTakenFromTouch() {
        Timing done = ready.block(at(10)).unblock(at(40)).begin(at(50)).complete(at(55));

        assertThat(done.at(at(99))).isEqualTo(spent(50, 5, 30));
    }

    @Test
    void whatGoesOnIsCountedUpToNow() {
        assertThat(ready.at(at(7))).isEqualTo(spent(7, 0, 0));
        assertThat(ready.begin(at(7)).at(at(9))).isEqualTo(spent(7, 2, 0));
        assertThat(ready.block(at(7)).at(at(9))).isEqualTo(spent(9, 0, 2));
    }

    @Test
    void nextRoundKeepsTheSums() {
        Timing first = ready.begin(at(10)).complete(at(20));

        Timing second = first.nextRound(at(20)).ready(at(60)).begin(at(61)).complete(at(64));

        assertThat(second.thisRound(at(64))).isEqualTo(spent(1, 3, 0));
        assertThat(second.at(at(64))).isEqualTo(spent(11, 13, 0));
    }

    @Test
    void waitingThatLedToNothingIsDropped() {
        assertThat(ready.notReady().ready(at(60)).at(at(61))).isEqualTo(spent(1, 0, 0));
    }

    @Test
    void clockThatWasSetBackGivesNoNegativeTime() {
        assertThat(ready.begin(at(-5)).complete(at(-9)).at(at(0))).isEqualTo(spent(0, 0, 0));
    }

    private static Instant at(long minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private static Spent spent(long waiting, long touch, long blocked) {
        return new Spent(Duration.ofMinutes(waiting), Duration.ofMinutes(touch), Duration.ofMinutes(blocked));
    }
}
