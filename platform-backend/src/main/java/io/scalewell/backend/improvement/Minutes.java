package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes what a review decided as Markdown, to be read by who was not there. */
final class Minutes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Minutes() {}

    static String of(Review review, ZoneId zone) {
        StringBuilder text = new StringBuilder();
        Instant held = review.summary().openedAt() == null
                ? review.summary().scheduledAt()
                : review.summary().openedAt();
        line(text, "# " + review.summary().name() + " (" + review.summary().key() + ")");
        line(text, DAY.format(held.atZone(zone)) + " (" + zone + ")");
        if (!review.participants().isEmpty()) {
            line(text, "Participants: " + String.join(", ", review.participants()));
        }
        review.agenda().forEach(item -> point(text, item));
        if (!review.actionItems().isEmpty()) {
            line(text, "## Action items");
            review.actionItems().forEach(item -> text.append(action(item)).append('\n'));
            text.append('\n');
        }
        if (review.notes() != null) {
            line(text, "## Notes");
            line(text, review.notes());
        }
        return text.toString().strip() + "\n";
    }

    private static void point(StringBuilder text, AgendaItem item) {
        line(text, "## " + item.position() + ". " + item.title());
        line(text, item.text());
        line(text, item.decision() == null ? "*No decision.*" : "**Decision:** " + item.decision());
    }

    private static String action(ActionItem item) {
        return "- [" + (item.doneAt() == null ? " " : "x") + "] " + item.title()
                + (item.assigneeName() == null ? "" : " — " + item.assigneeName())
                + (item.due() == null ? "" : ", due " + item.due());
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append("\n\n");
    }
}
