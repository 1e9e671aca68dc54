package io.scalewell.ui.palette;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.search.Marks;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchKind;
import io.scalewell.shared.search.SearchResult;
import io.scalewell.ui.component.PaletteElement.Group;
import io.scalewell.ui.component.PaletteElement.Item;
import io.scalewell.ui.component.Symbol;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found, as the palette shows it. */
final class FoundThings {

    private final Component place;
    private final String text;
    private final Marks marks;

    /** @param place speaks the reader's language */
    FoundThings(Component place, String text) {
        this.place = place;
        this.text = text;
        this.marks = Marks.of(text);
    }

    List<Group> groups(SearchResult result) {
        return result.groups().stream().map(this::group).toList();
    }

    private Group group(SearchGroup found) {
        List<Item> items =
                new ArrayList<>(found.items().stream().map(this::item).toList());
        if (found.more()) {
            switch (found.kind()) {
                case PROCESS -> items.add(more("processes", "palette.more.processes"));
                case RUN -> items.add(more("runs", "palette.more.runs"));
                case TASK, COMMENT, PERSON -> {}
            }
        }
        return new Group(place.getTranslation("palette.kind." + found.kind()), items);
    }

    private Item item(SearchHit hit) {
        return new Item(
                hit.title(),
                spans(hit.title()),
                hit.key(),
                hit.where(),
                spans(hit.where()),
                hit.snippet(),
                spans(hit.snippet()),
                state(hit),
                symbol(hit.kind()),
                hit.path());
    }

    /** Leads to the list that shows all of them. */
    private Item more(String list, String words) {
        var path = list + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        var title = place.getTranslation(words, text);
        return new Item(title, List.of(), null, null, List.of(), null, List.of(), null, Symbol.MORE, path);
    }

    private List<List<Integer>> spans(@Nullable String shown) {
        return shown == null
                ? List.of()
                : marks.in(shown).stream()
                        .map(span -> List.of(span.from(), span.until()))
                        .toList();
    }

    /** Only where it is not what one expects. */
    private @Nullable String state(SearchHit hit) {
        var state = hit.state();
        return switch (hit.kind()) {
            case PROCESS -> "LIVE".equals(state) ? null : place.getTranslation("process.state." + state);
            case RUN -> "RUNNING".equals(state) ? null : place.getTranslation("run.state." + state);
            case TASK -> "BLOCKED".equals(state) ? place.getTranslation("palette.blocked") : null;
            case COMMENT, PERSON -> null;
        };
    }

    private static Symbol symbol(SearchKind kind) {
        return switch (kind) {
            case PROCESS -> Symbol.PROCESS;
            case RUN -> Symbol.RUN;
            case TASK -> Symbol.CHECK;
            case COMMENT -> Symbol.COMMENT;
            case PERSON -> Symbol.ASSIGN;
        };
    }
}
