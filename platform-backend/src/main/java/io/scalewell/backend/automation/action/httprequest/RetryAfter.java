package io.scalewell.backend.automation.action.httprequest;

import io.scalewell.backend.integration.outbound.OutboundResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the other side asks us to wait: RFC 9110, section 10.2.3, in seconds or as a date relative to its own clock. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(24);

    private RetryAfter() {}

    static @Nullable Duration of(OutboundResponse response) {
        return response.header("Retry-After")
                .flatMap(value -> value.matches("\\d{1,9}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                        : untilDate(value, response.header("Date")))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait)
                .orElse(null);
    }

    private static Optional<Duration> untilDate(String value, Optional<String> date) {
        try {
            ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return date.map(
                    now -> Duration.between(ZonedDateTime.parse(now, DateTimeFormatter.RFC_1123_DATE_TIME), until));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
