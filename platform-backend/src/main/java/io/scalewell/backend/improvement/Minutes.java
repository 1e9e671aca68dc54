package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes what a review decided as Markdown, to be read by who was not there. */
final class Minutes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Review review;
    private final StringBuilder text = new StringBuilder();

    private Minutes(Review review) {
        this.review = review;
    }

    static String of(Review review, ZoneId zone) {
        return new Minutes(review).write(zone);
    }

    private String write(ZoneId zone) {
        Instant held = Objects.requireNonNullElse(
                review.summary().openedAt(), review.summary().scheduledAt());
        line("# " + review.summary().name() + " (" + review.summary().key() + ")");
        line(DAY.format(held.atZone(zone)) + " (" + zone + ")" + length(held));
        if (!review.participants().isEmpty()) {
            line("Participants: " + String.join(", ", review.participants()));
        }
        review.agenda().forEach(this::point);
        actions("## Other action items", others());
        if (review.notes() != null) {
            line("## Notes");
            line(review.notes());
        }
        return text.toString().strip() + "\n";
    }

    private String length(Instant held) {
        Instant closed = review.summary().closedAt();
        return closed == null
                ? ""
                : ", " + Duration.between(held, closed).toMinutes() + " of "
                        + review.series().minutes() + " min";
    }

    private void point(AgendaItem item) {
        line("## " + item.position() + ". " + item.title());
        line(item.text());
        if (item.decision() == null) {
            line("*No decision.*");
        } else {
            item.decision().lines().forEach(decision -> line("**Decision:** " + decision));
        }
        if (item.notes() != null) {
            line(item.notes());
        }
        actions(
                "**Action items:**",
                review.actionItems().stream()
                        .filter(action -> Objects.equals(action.agendaPosition(), item.position()))
                        .toList());
    }

    private List<ActionItem> others() {
        List<Integer> positions =
                review.agenda().stream().map(AgendaItem::position).toList();
        return review.actionItems().stream()
                .filter(action -> action.agendaPosition() == null || !positions.contains(action.agendaPosition()))
                .toList();
    }

    private void actions(String title, List<ActionItem> items) {
        if (!items.isEmpty()) {
            line(title);
            items.forEach(item -> text.append(action(item)).append('\n'));
            text.append('\n');
        }
    }

    private static String action(ActionItem item) {
        return "- [" + (item.doneAt() == null ? " " : "x") + "] " + item.title()
                + (item.assigneeName() == null ? "" : " — " + item.assigneeName())
                + (item.due() == null ? "" : ", due " + item.due());
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
