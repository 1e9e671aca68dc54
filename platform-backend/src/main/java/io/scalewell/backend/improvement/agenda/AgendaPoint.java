package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.process.ProcessKey;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about, before it has a place on the agenda.
 *
 * @param weight how much it deserves the time; the heaviest come first
 */
public record AgendaPoint(
        AgendaKind kind,
        String title,
        String text,
        @Nullable ProcessKey process,
        @Nullable String path,
        List<Double> values,
        double weight) {

    public AgendaPoint {
        values = List.copyOf(values);
    }

    public AgendaItem at(int position) {
        return new AgendaItem(
                position, kind, title, text, process, path, kind.minutes(), values, null, null, Duration.ZERO);
    }
}
