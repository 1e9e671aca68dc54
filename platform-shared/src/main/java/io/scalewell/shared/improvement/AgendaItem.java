package io.scalewell.shared.improvement;

import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of an agenda, written from the data.
 *
 * @param text the finding as a sentence with its numbers
 * @param path the screen with the evidence, within the organization
 * @param minutes its timebox
 * @param values a small series to draw, may be empty
 * @param decision what was decided on it, one decision a line, or null
 * @param notes what else was said on it, Markdown, or null
 * @param talked how long it was talked about, without the time since it last became the current point
 */
public record AgendaItem(
        int position,
        AgendaKind kind,
        String title,
        String text,
        @Nullable ProcessKey process,
        @Nullable String path,
        int minutes,
        List<Double> values,
        @Nullable String decision,
        @Nullable String notes,
        Duration talked) {

    public AgendaItem {
        values = List.copyOf(values);
    }
}
