package io.scalewell.backend.web;

import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;
import java.util.function.Function;

/** Cuts a list that a service returns whole into pages. */
public final class Pages {

    private Pages() {}

    /**
     * The part of the list that was asked for.
     *
     * @param id tells the items apart; the page goes on after the item with the cursor's id, and ends the list when it is gone
     */
    public static <T> Page<T> cut(List<T> all, PageRequest request, Function<? super T, ?> id) {
        List<T> rest = all;
        if (request.cursor() != null) {
            String last = Cursor.values(request.cursor(), 1).getFirst();
            rest = all.stream()
                    .dropWhile(item -> !id.apply(item).toString().equals(last))
                    .skip(1)
                    .toList();
        }
        if (rest.size() <= request.limit()) {
            return new Page<>(rest, null);
        }
        List<T> items = rest.subList(0, request.limit());
        return new Page<>(items, Cursor.of(id.apply(items.getLast())));
    }
}
