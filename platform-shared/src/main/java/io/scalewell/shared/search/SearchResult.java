package io.scalewell.shared.search;

import java.util.List;

/**
 * What was found.
 *
 * @param groups those that are not empty; first the one with that whose key was typed
 */
public record SearchResult(List<SearchGroup> groups) {

    public static final SearchResult NOTHING = new SearchResult(List.of());

    public SearchResult {
        groups = List.copyOf(groups);
    }

    public List<SearchHit> hits() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }
}
