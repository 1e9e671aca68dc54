package io.scalewell.fake;

import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import io.scalewell.shared.search.SearchResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@link Search} among what a test has put there, by parts of keys and titles. */
public final class FakeSearch implements Search {

    private final FakeWorld world;
    private final List<SearchHit> all = new ArrayList<>();

    FakeSearch(FakeWorld world) {
        this.world = world;
    }

    public void add(SearchKind kind, String key, String title, String path) {
        all.add(new SearchHit(kind, key, title, null, null, null, path));
    }

    public void add(SearchHit hit) {
        all.add(hit);
    }

    public void clear() {
        all.clear();
    }

    @Override
    public SearchResult find(String text, int limit) {
        world.enter();
        var wanted = text.toLowerCase(Locale.ROOT);
        return new SearchResult(Arrays.stream(SearchKind.values())
                .map(kind -> group(kind, wanted, limit))
                .filter(group -> !group.items().isEmpty())
                .toList());
    }

    private SearchGroup group(SearchKind kind, String wanted, int limit) {
        var hits = all.stream()
                .filter(hit -> hit.kind() == kind)
                .filter(hit ->
                        (hit.key() + " " + hit.title()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new SearchGroup(kind, hits.stream().limit(limit).toList(), hits.size() > limit);
    }
}
