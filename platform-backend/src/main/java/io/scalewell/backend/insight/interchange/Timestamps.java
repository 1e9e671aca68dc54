package io.scalewell.backend.insight.interchange;

import io.scalewell.backend.calendar.WallTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads times as logs write them. A time without an offset is taken to be on the wall in the given zone. */
public final class Timestamps {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMATS = Stream.concat(
                    Stream.of(ISO),
                    Stream.of(
                                    "d.M.uuuu[ H:mm[:ss]]",
                                    "d/M/uuuu[ H:mm[:ss]]",
                                    "M/d/uuuu[ H:mm[:ss]]",
                                    "M/d/uuuu h:mm[:ss] a",
                                    "uuuu/M/d[ H:mm[:ss]]",
                                    "d-M-uuuu[ H:mm[:ss]]")
                            .map(Timestamps::formatter))
            .toList();

    private final DateTimeFormatter format;
    private final ZoneId zone;

    private Timestamps(DateTimeFormatter format, ZoneId zone) {
        this.format = format;
        this.zone = zone;
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** ISO 8601, with or without an offset, also with a blank instead of the T. */
    public static Timestamps iso(ZoneId zone) {
        return new Timestamps(ISO, zone);
    }

    /** The format that reads most of the samples; the first of them when several do. */
    public static Timestamps guess(Collection<String> samples, ZoneId zone) {
        Timestamps best = iso(zone);
        long most = best.readable(samples);
        for (DateTimeFormatter format : FORMATS) {
            Timestamps candidate = new Timestamps(format, zone);
            long readable = candidate.readable(samples);
            if (readable > most) {
                best = candidate;
                most = readable;
            }
        }
        return best;
    }

    /** Whether another format reads the samples as well, but as other times: days and months could be exchanged. */
    public boolean isAmbiguous(Collection<String> samples) {
        return FORMATS.stream()
                .map(other -> new Timestamps(other, zone))
                .filter(other -> other.readable(samples) == readable(samples))
                .anyMatch(other ->
                        samples.stream().anyMatch(sample -> !Objects.equals(other.parse(sample), parse(sample))));
    }

    public long readable(Collection<String> samples) {
        return samples.stream().filter(sample -> parse(sample) != null).count();
    }

    /** The instant, or null when the text is not a time in this format. */
    public @Nullable Instant parse(String text) {
        String time = text.strip();
        if (format == ISO && time.length() > 10 && time.charAt(10) == ' ') {
            time = time.substring(0, 10) + 'T' + time.substring(11);
        }
        try {
            TemporalAccessor parsed =
                    format.parseBest(time, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return switch (parsed) {
                case OffsetDateTime exact -> exact.toInstant();
                case LocalDateTime wall -> WallTime.at(wall, zone);
                default -> WallTime.at(LocalDate.from(parsed).atStartOfDay(), zone);
            };
        } catch (DateTimeException notInThisFormat) {
            return null;
        }
    }
}
