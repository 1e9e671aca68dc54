package io.scalewell.backend.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.shared.identity.MemberId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresentTest {

    private static final Visitor SOMEBODY = new Visitor("seat", new MemberId(new UUID(1, 1)), "check");

    @Test
    void forgetsWhoWasNotHeardOfForAWhile() {
        Present present = new Present();
        present.heard(SOMEBODY, 0);

        assertThat(present.forget(Present.FORGET_AFTER.toNanos())).isFalse();
        assertThat(present.besides("mine")).containsExactly(SOMEBODY);
        assertThat(present.forget(Present.FORGET_AFTER.toNanos() + 1)).isTrue();
        assertThat(present.besides("mine")).isEmpty();
    }

    @Test
    void noticeReadsAsItWasWritten() {
        Place place = new Place(new UUID(2, 2), "run:ONB-42");

        SeatNotice somewhere = new SeatNotice(place, SOMEBODY, true);
        SeatNotice nowhere = new SeatNotice(place, new Visitor("seat", SOMEBODY.member(), null), false);

        assertThat(SeatNotice.parse(somewhere.text())).isEqualTo(somewhere);
        assertThat(SeatNotice.parse(nowhere.text())).isEqualTo(nowhere);
    }

    @Test
    void nameOfAPlaceIsOneWord() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Place(new UUID(2, 2), "two words"));
    }
}
