package io.scalewell.shared.improvement;

import io.scalewell.shared.process.ProcessKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of an agenda, written from the data.
 *
 * @param text the finding as a sentence with its numbers
 * @param path the screen with the evidence, within the organization
 * @param values a small series to draw, may be empty
 * @param decision what was decided on it, or null
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
        @Nullable String decision) {}
