package io.scalewell.fake;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.List;

/** Cuts a list into pages; the cursor is the offset. */
final class Pages {

    private Pages() {}

    static <T> Page<T> of(List<T> all, PageRequest page) {
        var cursor = page.cursor();
        int from = cursor == null ? 0 : Math.min(Integer.parseInt(cursor), all.size());
        int to = Math.min(from + page.limit(), all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }
}
