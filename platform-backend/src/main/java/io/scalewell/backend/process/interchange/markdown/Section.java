package io.scalewell.backend.process.interchange.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/**
 * A heading and what follows it up to the next one. The text before the first heading is a section too, of level 0 and without
 * a title.
 *
 * @param path the titles of the headings above it, outermost first, and its own
 */
record Section(int level, List<String> path, int line, List<Node> blocks) {

    static List<Section> of(List<Node> blocks) {
        List<Section> sections = new ArrayList<>();
        Deque<Section> above = new ArrayDeque<>();
        sections.add(new Section(0, List.of(), 1, new ArrayList<>()));
        for (Node block : blocks) {
            if (block instanceof Heading heading) {
                while (!above.isEmpty() && above.peek().level >= heading.getLevel()) {
                    above.pop();
                }
                List<String> path = new ArrayList<>(above.isEmpty() ? List.of() : above.peek().path);
                path.add(MarkdownSource.plain(heading));
                Section section =
                        new Section(heading.getLevel(), path, MarkdownSource.line(heading), new ArrayList<>());
                above.push(section);
                sections.add(section);
            } else {
                sections.getLast().blocks.add(block);
            }
        }
        return sections;
    }

    String title() {
        return path.isEmpty() ? "" : path.getLast();
    }

    /** The titles of the path without those of what encloses all stages, as one. */
    String stageTitle(Section enclosing) {
        boolean inside = path.size() > enclosing.path.size()
                && path.subList(0, enclosing.path.size()).equals(enclosing.path);
        return path.stream().skip(inside ? enclosing.path.size() : 0).collect(Collectors.joining(" – "));
    }

    List<ListBlock> lists() {
        return blocks.stream()
                .filter(block -> block instanceof BulletList || block instanceof OrderedList)
                .map(ListBlock.class::cast)
                .toList();
    }
}
