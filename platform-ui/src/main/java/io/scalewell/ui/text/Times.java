package io.scalewell.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Says moments in a zone and a language, as seen from now. */
public record Times(Instant now, ZoneId zone, Locale locale) {

    private static final int HOURS_SHOWN_WITH_MINUTES = 24;

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** "12 Mar 2026". */
    public String date(Instant instant) {
        return date(dateOf(instant));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    /** "12 Mar", without the year when it is the present one. */
    public String shortDate(LocalDate date) {
        if (date.getYear() != today().getYear()) {
            return date(date);
        }
        return DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(date);
    }

    /** "Tue 1 Dec", with the year when it is not the present one. */
    public String weekday(Instant instant) {
        var date = dateOf(instant);
        var pattern = date.getYear() == today().getYear() ? "MMMEd" : "yMMMEd";
        return DateTimeFormatter.ofLocalizedPattern(pattern).withLocale(locale).format(date);
    }

    /** "10:42". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(instant.atZone(zone));
    }

    public String moment(Instant instant) {
        return date(instant) + " " + time(instant);
    }

    /** "2 h 10 m", "3 d 4 h", "12 s". */
    public String duration(Duration duration) {
        return duration(duration, locale);
    }

    public static String duration(Duration duration, Locale locale) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (duration.toHours() < 1) {
            return duration.toMinutes() + minutes(locale);
        }
        if (duration.toHours() < HOURS_SHOWN_WITH_MINUTES) {
            return join(duration.toHours() + " h", duration.toMinutesPart(), minutes(locale));
        }
        return join(duration.toDays() + " d", duration.toHoursPart(), " h");
    }

    /** The sign of minutes; an m alone is a metre to German eyes. */
    static String minutes(Locale locale) {
        return locale.getLanguage().equals("de") ? " min" : " m";
    }

    private static String join(String large, int small, String unit) {
        return small == 0 ? large : large + " " + small + unit;
    }

    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(today(), date);
    }
}
