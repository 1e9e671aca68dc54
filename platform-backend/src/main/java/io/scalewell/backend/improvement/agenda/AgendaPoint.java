package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about, before it has a place on the agenda.
 *
 * @param weight how much it deserves the time; the heaviest come first
 */
public record AgendaPoint(
        AgendaKind kind,
        Message title,
        Message text,
        @Nullable ProcessKey process,
        @Nullable String path,
        List<Double> values,
        double weight) {

    public AgendaPoint {
        values = List.copyOf(values);
    }

    /** In the language of the meeting. */
    public AgendaItem at(int position, Locale reader) {
        return new AgendaItem(
                position,
                kind,
                title.in(reader),
                text.in(reader),
                process,
                path,
                kind.minutes(),
                values,
                null,
                null,
                Duration.ZERO);
    }
}
