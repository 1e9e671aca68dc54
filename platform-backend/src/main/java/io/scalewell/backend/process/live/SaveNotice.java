package io.scalewell.backend.process.live;

import io.scalewell.backend.presence.Place;
import java.util.UUID;

/** Says on the channel that a draft was saved; what is in it has to be read. */
record SaveNotice(Place place, long revision) {

    static final String TOPIC = "draft";

    static SaveNotice parse(String text) {
        String[] parts = text.split(" ");
        return new SaveNotice(new Place(UUID.fromString(parts[0]), parts[1]), Long.parseLong(parts[2]));
    }

    String text() {
        return place.tenantId() + " " + place.name() + " " + revision;
    }
}
