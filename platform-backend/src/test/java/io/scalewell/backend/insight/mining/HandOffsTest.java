package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.insight.HandOff;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandOffsTest {

    @Test
    void countsConsecutiveWorkByDifferentPeople() {
        CodedLog log = Logs.coded(by("1", "Ana", "Ben", "Ben", "Ana"), by("2", "Ana", "Ben"), by("3", "Ana"));

        assertThat(HandOffs.of(log)).containsExactly(new HandOff("Ana", "Ben", 2), new HandOff("Ben", "Ana", 1));
    }

    @Test
    void passesOverWhatNobodyDid() {
        CodedLog log = Logs.coded(by("1", "Ana", null, "Ben", null, "Ben"), by("2", null, "Ana"));

        assertThat(HandOffs.of(log)).containsExactly(new HandOff("Ana", "Ben", 1));
    }

    private static Case by(String id, @Nullable String... people) {
        List<CaseEvent> events = IntStream.range(0, people.length)
                .mapToObj(i -> new CaseEvent("step " + i, Logs.minute(i), null, people[i]))
                .toList();
        return new Case(id, null, events);
    }
}
