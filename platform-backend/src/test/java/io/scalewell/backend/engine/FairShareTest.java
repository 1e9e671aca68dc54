package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FairShareTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    private final FairShare share = new FairShare(48);

    @Test
    void p10KeepsAQuarterForOrganizationsThatHoldNothing() {
        assertThat(share.allot(Map.of(), List.of(A))).isEqualTo(Map.of(A, 36));
        assertThat(share.allot(Map.of(A, 36), List.of(A))).isEmpty();
    }

    @Test
    void p10GivesANewcomerPlacesWhileAnotherHoldsItsWholeShare() {
        assertThat(share.allot(Map.of(A, 36), List.of(A, B))).isEqualTo(Map.of(B, 12));
    }

    @Test
    void dividesEvenly() {
        assertThat(share.allot(Map.of(), List.of(A, B, C))).isEqualTo(Map.of(A, 12, B, 12, C, 12));
    }

    @Test
    void fillsUpOnlyWhatIsMissing() {
        assertThat(share.allot(Map.of(A, 10, B, 18), List.of(A, B))).isEqualTo(Map.of(A, 8));
    }

    @Test
    void servesTheFirstInTurnWhenThereAreMoreOrganizationsThanPlaces() {
        List<UUID> many =
                IntStream.range(0, 100).mapToObj(number -> new UUID(1, number)).toList();

        Map<UUID, Integer> allotted = share.allot(Map.of(), many);

        assertThat(allotted.keySet()).containsExactlyElementsOf(many.subList(0, 48));
        assertThat(allotted.values()).containsOnly(1);
    }

    @Test
    void neverGivesMoreThanIsFree() {
        assertThat(share.allot(Map.of(A, 24, B, 23), List.of(C))).isEqualTo(Map.of(C, 1));
        assertThat(share.allot(Map.of(A, 24, B, 24), List.of(C))).isEmpty();
    }
}
