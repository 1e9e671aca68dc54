package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.identity.MemberId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final MemberId A = new MemberId(new UUID(0, 1));
    private static final MemberId B = new MemberId(new UUID(0, 2));
    private static final MemberId C = new MemberId(new UUID(0, 3));

    @Test
    void goesAroundWhateverTheOrderOfTheTeam() {
        assertThat(Turns.after(null, List.of(C, A, B))).containsExactly(A, B, C);
        assertThat(Turns.after(A, List.of(C, A, B))).containsExactly(B, C, A);
        assertThat(Turns.after(C, List.of(B, C, A))).containsExactly(A, B, C);
    }

    @Test
    void goesOnAfterOneWhoHasLeft() {
        assertThat(Turns.after(B, List.of(A, C))).containsExactly(C, A);
    }

    @Test
    void equallyFewAreTakenInTurn() {
        assertThat(Turns.least(List.of(B, C, A), Map.of(A, 1, B, 3, C, 1))).isEqualTo(C);
        assertThat(Turns.least(List.of(B, C, A), Map.of())).isEqualTo(B);
    }
}
