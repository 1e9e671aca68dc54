package io.scalewell.backend.process.interchange.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;

/** A list such as {@code - Manager: @NAME}: it names the roles of a process and who fills them. */
record RoleList(List<Line> lines) {

    static boolean isOne(ListBlock list, MarkdownSource source) {
        return read(list, source).isPresent();
    }

    /** Empty when any of its items says something else. */
    static Optional<RoleList> read(ListBlock list, MarkdownSource source) {
        List<Item> items = Item.of(list, source);
        List<Line> lines = items.stream()
                .filter(item -> !item.boxed() && item.inside().isEmpty())
                .flatMap(item -> line(item).stream())
                .toList();
        return !items.isEmpty() && lines.size() == items.size() ? Optional.of(new RoleList(lines)) : Optional.empty();
    }

    private static Optional<Line> line(Item item) {
        int colon = item.text().lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String name = item.text().substring(0, colon).strip();
        String words = item.text().substring(colon + 1).strip();
        return name.length() <= 60 && AssigneeText.isOne(words)
                ? Optional.of(new Line(name, words, item.line()))
                : Optional.empty();
    }

    /** One role, and the words behind it. */
    record Line(String name, String words, int line) {}
}
