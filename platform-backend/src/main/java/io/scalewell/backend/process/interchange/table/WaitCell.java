package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.process.Wait;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a step waits for, in one cell: {@code until P2D after previous}, {@code field date} or {@code event run.completed of ONB}. */
public final class WaitCell {

    private static final String OF = " of ";

    private WaitCell() {}

    /** Nothing when it waits for nothing. */
    public static String write(@Nullable Wait wait) {
        if (wait == null) {
            return "";
        }
        if (wait.until() != null) {
            return "until " + wait.until();
        }
        if (wait.field() != null) {
            return "field " + wait.field();
        }
        return wait.event() == null
                ? ""
                : "event " + wait.event() + (wait.process() == null ? "" : OF + wait.process());
    }

    /** Empty when it is none of these. */
    public static Optional<Wait> read(String text) {
        String stripped = text.strip();
        int blank = stripped.indexOf(' ');
        String rest = blank < 0 ? "" : stripped.substring(blank + 1).strip();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        return switch (stripped.substring(0, blank).toLowerCase(Locale.ROOT)) {
            case "until" -> Optional.of(Wait.until(rest));
            case "field" -> Optional.of(Wait.forField(rest));
            case "event" -> {
                int of = rest.lastIndexOf(OF);
                yield Optional.of(
                        of < 0
                                ? Wait.forEvent(rest)
                                : new Wait(
                                        null,
                                        null,
                                        rest.substring(0, of).strip(),
                                        rest.substring(of + OF.length()).strip()));
            }
            default -> Optional.empty();
        };
    }

    static @Nullable Wait read(String cell, Consumer<Message> warnings) {
        Optional<Wait> read = read(cell);
        if (read.isEmpty() && !cell.isBlank()) {
            warnings.accept(Message.of("import.cell.wait", cell.strip()));
        }
        return read.orElse(null);
    }
}
