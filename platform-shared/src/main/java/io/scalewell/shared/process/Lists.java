package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that a client may have left out as empty. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
