package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Passage;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The picture in words, for who does not see it or would rather read: a list whose levels are those of the work. */
final class MapOutline extends Composite<Details> {

    private final Function<Assignee, String> doers;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    MapOutline(ProcessDiagram diagram, Function<Assignee, String> doers) {
        this.doers = doers;
        for (var node : diagram.nodes()) {
            nodes.putIfAbsent(node.id(), node);
            if (node.isStep()) {
                numbers.putIfAbsent(node.id(), numbers.size() + 1);
            }
        }
        getContent().setSummaryText(getTranslation("process.map.words"));
        getContent().add(list(diagram.outline()));
    }

    /** A passage is below the last one before it that has a smaller depth. */
    private UnorderedList list(List<Passage> passages) {
        var lists = new ArrayList<UnorderedList>();
        lists.add(level());
        var items = new ArrayList<ListItem>();
        for (var passage : passages) {
            while (lists.size() > passage.depth() + 1) {
                lists.removeLast();
                items.removeLast();
            }
            if (items.size() > passage.depth()) {
                items.removeLast();
            }
            if (lists.size() == passage.depth()) {
                var deeper = level();
                items.getLast().add(deeper);
                lists.add(deeper);
            }
            var item = new ListItem(words(passage));
            lists.getLast().add(item);
            items.add(item);
        }
        return lists.getFirst();
    }

    private static UnorderedList level() {
        var list = new UnorderedList();
        list.addClassName("sw-diagram-outline");
        return list;
    }

    private Component words(Passage passage) {
        return switch (passage.kind()) {
            case STEP -> step(nodes.get(passage.node()));
            case REWORK -> quiet(passage, numbers.get(passage.node()));
            case BRANCH ->
                quiet(passage.text().isEmpty() ? "process.map.BRANCH.unnamed" : key(passage), passage.text());
            case STAGE, ONLY_IF, ALL_OF, ONE_OF, SOME_OF, WHEN -> quiet(passage, passage.text());
        };
    }

    private Component step(@Nullable Node node) {
        if (node == null) {
            return new Text("");
        }
        var words = new ArrayList<String>();
        if (node.stepKind() != null && node.stepKind() != StepKind.TASK) {
            words.add(getTranslation("component.diagram.kind." + node.stepKind()));
        }
        if (node.assignee() != null) {
            words.add(doers.apply(node.assignee()));
        }
        var line = new Span(numbers.get(node.id()) + ". " + node.title());
        if (!words.isEmpty()) {
            var tail = new Span(" – " + String.join(", ", words));
            tail.addClassName("sw-quiet");
            line.add(tail);
        }
        return line;
    }

    private Component quiet(Passage passage, @Nullable Object value) {
        return quiet(key(passage), value);
    }

    private Component quiet(String key, @Nullable Object value) {
        var line = new Span(getTranslation(key, value));
        line.addClassName("sw-diagram-passage");
        return line;
    }

    private static String key(Passage passage) {
        return "process.map." + passage.kind();
    }
}
