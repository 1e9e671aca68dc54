package io.scalewell.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchHit;
import java.util.List;

/** What may have been meant by an address that leads nowhere. */
final class Moved extends Div {

    private static final int LONGEST = 60;
    private static final int MOST = 5;

    private final Workspace workspace;
    private final Search search;

    Moved(Workspace workspace, Search search) {
        this.workspace = workspace;
        this.search = search;
        addClassName("sw-moved");
    }

    /** Looks for the last part of the address, and for the process when that is the key of a run. */
    void lookFor(Location location) {
        removeAll();
        var segments =
                location.getSegments().stream().filter(each -> !each.isBlank()).toList();
        if (segments.size() < 2) {
            return;
        }
        var last = segments.getLast();
        var wanted = last.substring(0, Math.min(last.length(), LONGEST));
        if (!show(wanted)) {
            var process = wanted.replaceFirst("-[0-9]+$", "");
            if (!process.equals(wanted)) {
                show(process);
            }
        }
    }

    private boolean show(String wanted) {
        List<SearchHit> hits = find(wanted);
        if (hits.isEmpty()) {
            return false;
        }
        var list = new UnorderedList();
        list.addClassName("sw-list");
        hits.forEach(hit -> {
            var words =
                    hit.key() == null || hit.title().contains(hit.key()) ? hit.title() : hit.key() + " " + hit.title();
            list.add(new ListItem(new ScreenLink(workspace, hit.path(), words)));
        });
        add(new Paragraph(getTranslation("error.404.moved", wanted, hits.size())), list);
        return true;
    }

    private List<SearchHit> find(String wanted) {
        try {
            return search.find(wanted, MOST).hits().stream().limit(MOST).toList();
        } catch (Problem refused) {
            return List.of();
        }
    }
}
