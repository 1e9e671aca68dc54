package io.scalewell.backend.improvement.agenda;

import java.time.Duration;
import java.util.Locale;

/** Writes numbers as people say them. */
final class Wording {

    private Wording() {}

    static String duration(Duration duration) {
        long minutes = Math.max(0, Math.round(duration.toSeconds() / 60.0));
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 48 * 60) {
            return minutes % 60 == 0 ? minutes / 60 + " h" : minutes / 60 + " h " + minutes % 60 + " m";
        }
        return String.format(Locale.ROOT, "%.1f d", minutes / (24.0 * 60));
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf(Math.round(value))
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
