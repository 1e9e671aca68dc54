package io.scalewell.backend.process.interchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} at the top of a text. Those that say what we have a place for go there, the others are kept as
 * description.
 *
 * @param entries by key, in order, each with its values
 */
record FrontMatter(Map<String, List<String>> entries) {

    static final FrontMatter NONE = new FrontMatter(Map.of());

    static final String YES = "yes";

    private static final Set<String> KNOWN = Set.of(
            "purpose",
            "output",
            "suppliers",
            "inputs",
            "customer",
            "owner",
            "department",
            "tags",
            "objectives",
            "obligations",
            "review-every",
            "regulated");

    static FrontMatter of(YamlFrontMatterBlock block) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        MarkdownSource.children(block).forEach(node -> {
            if (node instanceof YamlFrontMatterNode entry) {
                List<String> values = entry.getValues().stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
                entries.merge(entry.getKey(), values, FrontMatter::joined);
            }
        });
        return new FrontMatter(entries);
    }

    /** A template of an issue has a name of its own and a title for what is made of it; otherwise the title names it. */
    Optional<String> title() {
        return titleKey().flatMap(this::value);
    }

    @Nullable
    String text(String key) {
        return value(key).orElse(null);
    }

    boolean isYes(String key) {
        return value(key).filter(YES::equals).isPresent();
    }

    List<String> list(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** What is kept as description, as a Markdown list. */
    List<String> rest(boolean titleUsed) {
        return entries.entrySet().stream()
                .filter(entry ->
                        !KNOWN.contains(entry.getKey()) && !entry.getValue().isEmpty())
                .filter(entry -> !titleUsed || !Optional.of(entry.getKey()).equals(titleKey()))
                .map(entry -> "- " + entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .toList();
    }

    private Optional<String> titleKey() {
        boolean issueTemplate = value("name").isPresent() && value("about").isPresent();
        return value("title").isPresent() && !issueTemplate
                ? Optional.of("title")
                : value("name").map(name -> "name");
    }

    private Optional<String> value(String key) {
        return entries.getOrDefault(key, List.of()).stream().reduce((a, b) -> a + "\n" + b);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
