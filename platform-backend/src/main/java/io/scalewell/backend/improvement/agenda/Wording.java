package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.text.Message;
import java.time.Duration;

/** Writes numbers as people say them. */
final class Wording {

    private Wording() {}

    static Message duration(Duration duration) {
        long minutes = Math.max(0, Math.round(duration.toSeconds() / 60.0));
        if (minutes < 60) {
            return Message.of("agenda.minutes", minutes);
        }
        if (minutes < 48 * 60) {
            return minutes % 60 == 0
                    ? Message.of("agenda.hours", minutes / 60)
                    : Message.of("agenda.hours-minutes", minutes / 60, minutes % 60);
        }
        return Message.of("agenda.days", minutes / (24.0 * 60));
    }

    static Message percent(double share) {
        return Message.of("agenda.percent", Math.round(share * 100));
    }

    /** With one decimal where it has any. */
    static Message number(double value) {
        return Message.of("agenda.number", value);
    }
}
