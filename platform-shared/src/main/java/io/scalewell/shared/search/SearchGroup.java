package io.scalewell.shared.search;

import java.util.List;

/**
 * What was found of one kind, the best first.
 *
 * @param more whether there is more than this
 */
public record SearchGroup(SearchKind kind, List<SearchHit> items, boolean more) {

    public SearchGroup {
        items = List.copyOf(items);
    }
}
