package io.scalewell.backend.process.live;

import io.scalewell.shared.process.LiveDrafts.Editor;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is at one draft, on all nodes. Whoever has not been heard of for a while is gone. Not safe for threads by itself. */
final class Present {

    static final Duration FORGET_AFTER = Duration.ofSeconds(40);

    private final Map<String, Heard> seats = new HashMap<>();

    private record Heard(Editor editor, long nanos) {}

    /** Answers whether that one is new here. */
    boolean heard(Editor editor, long nanos) {
        return seats.put(editor.seat(), new Heard(editor, nanos)) == null;
    }

    void gone(String seat) {
        seats.remove(seat);
    }

    /** Answers whether somebody was forgotten. */
    boolean forget(long nanos) {
        return seats.values().removeIf(heard -> nanos - heard.nanos() > FORGET_AFTER.toNanos());
    }

    List<Editor> besides(String seat) {
        return seats.values().stream()
                .map(Heard::editor)
                .filter(editor -> !editor.seat().equals(seat))
                .sorted(Comparator.comparing(Editor::seat))
                .toList();
    }
}
