package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.insight.mining.Rework.Repetition;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReworkTest {

    @Test
    void countsCasesAndExtraOccurrences() {
        Rework rework = Rework.of(Logs.coded("abab", "abbbc", "abc"), Set.of());

        assertThat(rework.cases()).isEqualTo(2);
        assertThat(rework.activities()).isEqualTo(Map.of("a", new Repetition(1, 1), "b", new Repetition(2, 3)));
    }

    @Test
    void modelledRepetitionIsNoRework() {
        Rework rework = Rework.of(Logs.coded("abab", "abbbc"), Set.of("b"));

        assertThat(rework.cases()).isEqualTo(1);
        assertThat(rework.activities()).containsOnlyKeys("a");
    }
}
