package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.insight.Variant;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VariantsTest {

    @Test
    void groupsCasesByTheirSequence() {
        CodedLog log = Logs.coded("abc", "ab", "abc", "acb");

        assertThat(Variants.of(log, CaseClock.elapsed()))
                .containsExactly(
                        new Variant(List.of("a", "b", "c"), 2, 0.5, Duration.ofMinutes(2)),
                        new Variant(List.of("a", "b"), 1, 0.25, Duration.ofMinutes(1)),
                        new Variant(List.of("a", "c", "b"), 1, 0.25, Duration.ofMinutes(2)));
    }

    @Test
    void cycleTimeRunsFromTheStartOfTheCaseThatIsKnownBest() {
        CaseEvent begun = new CaseEvent("a", Logs.minute(10), Logs.minute(4), null);
        CaseEvent last = Logs.event("b", 20);

        CodedLog byCase = Logs.coded(new Case("1", Logs.minute(1), List.of(begun, last)));
        CodedLog byEvent = Logs.coded(new Case("1", null, List.of(begun, last)));
        CodedLog byCompletion = Logs.coded(new Case("1", null, List.of(Logs.event("a", 10), last)));

        assertThat(median(byCase)).isEqualTo(Duration.ofMinutes(19));
        assertThat(median(byEvent)).isEqualTo(Duration.ofMinutes(16));
        assertThat(median(byCompletion)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void medianIsInterpolated() {
        CodedLog log = Logs.coded(
                new Case("1", null, List.of(Logs.event("a", 0), Logs.event("b", 1))),
                new Case("2", null, List.of(Logs.event("a", 0), Logs.event("b", 4))));

        assertThat(median(log)).isEqualTo(Duration.ofSeconds(150));
    }

    @Test
    void findsTheSixVariantsOfTheOrders() {
        assertThat(Variants.of(Logs.coded(Logs.ORDERS), CaseClock.elapsed())).hasSize(6);
    }

    private static @Nullable Duration median(CodedLog log) {
        return Variants.of(log, CaseClock.elapsed()).getFirst().median();
    }
}
