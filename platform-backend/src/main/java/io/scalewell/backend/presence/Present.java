package io.scalewell.backend.presence;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is at one place, on all nodes. Whoever has not been heard of for a while is gone. Not safe for threads by itself. */
final class Present {

    static final Duration FORGET_AFTER = Duration.ofSeconds(40);

    private final Map<String, Heard> seats = new HashMap<>();

    private record Heard(Visitor visitor, long nanos) {}

    /** Answers whether that one is new here. */
    boolean heard(Visitor visitor, long nanos) {
        return seats.put(visitor.seat(), new Heard(visitor, nanos)) == null;
    }

    void gone(String seat) {
        seats.remove(seat);
    }

    /** Answers whether somebody was forgotten. */
    boolean forget(long nanos) {
        return seats.values().removeIf(heard -> nanos - heard.nanos() > FORGET_AFTER.toNanos());
    }

    List<Visitor> besides(String seat) {
        return seats.values().stream()
                .map(Heard::visitor)
                .filter(visitor -> !visitor.seat().equals(seat))
                .sorted(Comparator.comparing(Visitor::seat))
                .toList();
    }
}
