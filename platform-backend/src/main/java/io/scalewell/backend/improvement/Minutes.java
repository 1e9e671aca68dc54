package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.Review;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes what a review decided as Markdown, to be read by who was not there. */
final class Minutes {

    private final Review review;
    private final Locale reader;
    private final StringBuilder text = new StringBuilder();

    private Minutes(Review review, Locale reader) {
        this.review = review;
        this.reader = reader;
    }

    static String of(Review review, ZoneId zone, Locale reader) {
        return new Minutes(review, reader).write(zone);
    }

    private String write(ZoneId zone) {
        Instant held = Objects.requireNonNullElse(
                review.summary().openedAt(), review.summary().scheduledAt());
        line("# " + review.summary().name() + " (" + review.summary().key() + ")");
        line(DateTimeFormatter.ofPattern(say("minutes.day"), reader).format(held.atZone(zone)) + " (" + zone + ")"
                + length(held));
        if (!review.participants().isEmpty()) {
            line(say("minutes.participants", String.join(", ", review.participants())));
        }
        review.agenda().forEach(this::point);
        actions("## " + say("minutes.other-actions"), others());
        if (review.notes() != null) {
            line("## " + say("minutes.notes"));
            line(review.notes());
        }
        return text.toString().strip() + "\n";
    }

    private String length(Instant held) {
        Instant closed = review.summary().closedAt();
        return closed == null
                ? ""
                : ", "
                        + say(
                                "minutes.length",
                                Duration.between(held, closed).toMinutes(),
                                review.series().minutes());
    }

    private void point(AgendaItem item) {
        line("## " + item.position() + ". " + item.title());
        line(item.text());
        if (item.decision() == null) {
            line("*" + say("minutes.no-decision") + "*");
        } else {
            item.decision().lines().forEach(decision -> line("**" + say("minutes.decision") + "** " + decision));
        }
        if (item.notes() != null) {
            line(item.notes());
        }
        actions(
                "**" + say("minutes.actions") + "**",
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

    private String action(ActionItem item) {
        String title = item.title() + (item.assigneeName() == null ? "" : " — " + item.assigneeName());
        return "- [" + (item.doneAt() == null ? " " : "x") + "] "
                + (item.due() == null ? title : say("agenda.action.due", title, item.due()));
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(reader);
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
