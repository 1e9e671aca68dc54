package io.scalewell.backend.event;

import java.util.UUID;

/** Says on the channel that an event was committed; what it is has to be read from the log. */
record EventNotice(UUID tenantId, long position) {

    static final String TOPIC = "event";

    static EventNotice parse(String text) {
        int space = text.indexOf(' ');
        return new EventNotice(UUID.fromString(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    String text() {
        return tenantId + " " + position;
    }
}
