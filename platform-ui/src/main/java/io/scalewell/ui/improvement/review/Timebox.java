package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.ui.component.Countdown;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a point may take; how long it took; or, while it is talked about, how much is left. */
final class Timebox extends Span {

    Timebox() {
        addClassName("sw-agenda-time");
    }

    /** @param since since when it is being talked about, or null */
    void show(AgendaItem item, @Nullable CurrentPoint since, Instant now) {
        removeAll();
        var box = Duration.ofMinutes(item.minutes());
        if (since != null && since.position() == item.position()) {
            add(new Countdown(since.since().plus(box).minus(item.talked()), now)
                    .withWords(getTranslation("review.time.left"), getTranslation("review.time.over")));
        } else if (item.talked().isZero()) {
            setText(getTranslation("review.minutes-long", item.minutes()));
        } else {
            setText(getTranslation("review.time.talked", minutes(item.talked()), item.minutes()));
        }
    }

    private static long minutes(Duration talked) {
        return Math.max(1, Math.round(talked.toSeconds() / 60.0));
    }
}
