package io.scalewell.shared.notification;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member wants to be told of things.
 *
 * @param zone in which the times are meant; null for the organization's
 * @param digestAt when the daily mail comes
 * @param quietFrom from when on nothing is mailed but the daily mail; null for no quiet hours
 * @param quietUntil may lie on the next day; null exactly when {@code quietFrom} is
 * @param choices one for each topic
 */
public record NewsSettings(
        @Nullable ZoneId zone,
        LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        List<NewsChoice> choices) {

    public NewsSettings {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }
}
