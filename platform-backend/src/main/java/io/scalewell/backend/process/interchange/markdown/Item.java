package io.scalewell.backend.process.interchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * An item of a list.
 *
 * @param boxed whether it has a box to tick
 * @param raw its first paragraph as it was typed, without the box
 * @param text its first paragraph in plain words
 * @param links the links of the first paragraph, in Markdown
 * @param lists what is nested in it
 * @param inside all that is nested in it, in order
 */
record Item(
        int line,
        boolean boxed,
        String raw,
        String text,
        List<String> links,
        List<ListBlock> lists,
        List<Node> inside) {

    private static final int LINKS = 50;
    private static final Pattern BOX = Pattern.compile("^\\[[xX ]](?:\\s+|$)");

    static List<Item> of(ListBlock list, MarkdownSource source) {
        return MarkdownSource.children(list).stream()
                .filter(ListItem.class::isInstance)
                .map(item -> of(item, source))
                .toList();
    }

    private static Item of(Node item, MarkdownSource source) {
        List<Node> children = new ArrayList<>(MarkdownSource.children(item));
        children.removeIf(LinkReferenceDefinition.class::isInstance);
        Node first = !children.isEmpty() && children.getFirst() instanceof Paragraph ? children.removeFirst() : null;
        String raw = first == null ? "" : source.raw(first);
        String plain = first == null ? "" : MarkdownSource.plain(first);
        boolean boxed = BOX.matcher(raw).find();
        return new Item(
                MarkdownSource.line(item),
                boxed,
                boxed ? BOX.matcher(raw).replaceFirst("") : raw,
                boxed ? BOX.matcher(plain).replaceFirst("") : plain,
                first == null ? List.of() : links(first),
                children.stream()
                        .filter(ListBlock.class::isInstance)
                        .map(ListBlock.class::cast)
                        .toList(),
                List.copyOf(children));
    }

    /** Whether there is more in it than lists. */
    boolean holdsText() {
        return inside.size() > lists.size();
    }

    /** A text as it is typed to stand within an item. */
    static String indented(String text) {
        return text.lines().map(line -> line.isBlank() ? "" : "  " + line).collect(Collectors.joining("\n"));
    }

    static boolean hasBoxes(ListBlock list, MarkdownSource source) {
        return of(list, source).stream().anyMatch(Item::boxed);
    }

    private static List<String> links(Node paragraph) {
        List<String> links = new ArrayList<>();
        for (Node node = paragraph; node != null; node = MarkdownSource.following(node, paragraph)) {
            switch (node) {
                case Node _
                when links.size() == LINKS -> {
                    return links;
                }
                case Link link -> links.add(Escapes.link(MarkdownSource.plain(link), link.getDestination()));
                case Image image -> links.add(Escapes.link(MarkdownSource.plain(image), image.getDestination()));
                default -> {
                    // no link
                }
            }
        }
        return links;
    }
}
