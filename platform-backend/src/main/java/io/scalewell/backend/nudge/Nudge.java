package io.scalewell.backend.nudge;

import java.nio.charset.StandardCharsets;

/** One hint, and its form on the channel: the topic, a space, the text. */
record Nudge(String topic, String text) {

    private static final int LARGEST = 4_000;

    Nudge {
        if (topic.isEmpty() || topic.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("topic must be one word, not '" + topic + "'");
        }
        int size = (topic + text).getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST) {
            throw new IllegalArgumentException("a nudge must have at most " + LARGEST + " bytes, not " + size);
        }
    }

    static Nudge parse(String payload) {
        int space = payload.indexOf(' ');
        return new Nudge(payload.substring(0, space), payload.substring(space + 1));
    }

    String payload() {
        return topic + ' ' + text;
    }
}
