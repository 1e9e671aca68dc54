package io.scalewell.backend.presence;

import io.scalewell.shared.identity.MemberId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says on the channel that somebody is at a place, or no longer. */
record SeatNotice(Place place, Visitor visitor, boolean taken) {

    static final String TOPIC = "presence";

    private static final String NOWHERE = "-";

    static SeatNotice parse(String text) {
        String[] parts = text.split(" ");
        return new SeatNotice(
                new Place(UUID.fromString(parts[0]), parts[1]),
                new Visitor(parts[2], new MemberId(UUID.fromString(parts[3])), spot(parts[4])),
                parts[5].equals("here"));
    }

    private static @Nullable String spot(String written) {
        return written.equals(NOWHERE) ? null : written;
    }

    String text() {
        String spot = visitor.spot() == null ? NOWHERE : visitor.spot();
        return String.join(
                " ",
                place.tenantId().toString(),
                place.name(),
                visitor.seat(),
                visitor.member().value().toString(),
                spot,
                taken ? "here" : "gone");
    }
}
