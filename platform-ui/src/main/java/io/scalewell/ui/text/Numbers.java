package io.scalewell.ui.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures in a language; what is not known is a dash. */
public record Numbers(Locale locale) {

    private static final String UNKNOWN = "–";
    private static final int MANY_HOURS = 100;

    /** "62 %" for 0.62. */
    public String share(@Nullable Double share) {
        return share == null ? UNKNOWN : decimal(share * 100, 0) + " %";
    }

    /** With one digit after the point where there is one. */
    public String decimal(@Nullable Double value) {
        return value == null ? UNKNOWN : decimal(value, 1);
    }

    public String count(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** "+12 %" of a value against the one before it. */
    public String change(double now, double before) {
        long percent = Math.round((now - before) / Math.abs(before) * 100);
        return signed(percent) + " %";
    }

    /** "+8" for a share of 0.21 after one of 0.13. */
    public String points(double now, double before) {
        return signed(Math.round((now - before) * 100));
    }

    private String signed(long number) {
        return (number > 0 ? "+" : number < 0 ? "−" : "") + count(Math.abs(number));
    }

    /** Elapsed time as "3 d 4 h". */
    public String elapsed(@Nullable Duration duration) {
        return duration == null ? UNKNOWN : Times.duration(duration, locale);
    }

    /** Working time in hours and minutes only, since a working day has no one length; many hours without the minutes. */
    public String working(@Nullable Duration duration) {
        if (duration == null) {
            return UNKNOWN;
        }
        if (duration.toHours() < 1) {
            return Times.duration(duration, locale);
        }
        if (duration.toHours() >= MANY_HOURS) {
            return count(Math.round(duration.toMinutes() / 60.0)) + " h";
        }
        int minutes = duration.toMinutesPart();
        return count(duration.toHours()) + " h" + (minutes == 0 ? "" : " " + minutes + Times.minutes(locale));
    }

    private String decimal(double value, int digits) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
