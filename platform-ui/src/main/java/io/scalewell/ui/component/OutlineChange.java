package io.scalewell.ui.component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of the checklist.
 *
 * @param rev the revision of the later one; typed in a browser, one more than the revision it was typed on
 * @param order the keys of all lines in their order, or null when that has not changed
 * @param lines those that are new or different
 */
public record OutlineChange(long rev, @Nullable List<String> order, List<OutlineLine> lines) {

    /** Most lines the editor lets anybody type. */
    public static final int MAX_LINES = 1000;

    public OutlineChange {
        order = order == null ? null : List.copyOf(order);
        lines = List.copyOf(lines);
        if (lines.size() > MAX_LINES || (order != null && order.size() > MAX_LINES)) {
            throw new IllegalArgumentException("A checklist has at most %d lines".formatted(MAX_LINES));
        }
    }

    static OutlineChange between(long rev, List<OutlineLine> before, List<OutlineLine> after) {
        var known = byKey(before);
        var different = after.stream()
                .filter(line -> !line.equals(known.get(line.key())))
                .toList();
        return new OutlineChange(rev, keys(before).equals(keys(after)) ? null : keys(after), different);
    }

    /** The later state; empty when it speaks of a line that is not known. */
    Optional<List<OutlineLine>> on(List<OutlineLine> before) {
        var known = new HashMap<>(byKey(before));
        lines.forEach(line -> known.put(line.key(), line));
        var result = new ArrayList<OutlineLine>();
        for (var key : Objects.requireNonNullElseGet(order, () -> keys(before))) {
            var line = known.get(key);
            if (line == null) {
                return Optional.empty();
            }
            result.add(line);
        }
        return Optional.of(List.copyOf(result));
    }

    private static Map<String, OutlineLine> byKey(List<OutlineLine> lines) {
        return lines.stream().collect(Collectors.toMap(OutlineLine::key, Function.identity(), (one, other) -> other));
    }

    private static List<String> keys(List<OutlineLine> lines) {
        return lines.stream().map(OutlineLine::key).toList();
    }
}
