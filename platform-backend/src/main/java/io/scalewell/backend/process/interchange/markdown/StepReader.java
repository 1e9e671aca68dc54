package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.jspecify.annotations.Nullable;

/** Makes steps of items. */
final class StepReader {

    private static final int TITLE = 300;
    private static final String KEY = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final int MOST_STEPS = 500;

    private final MarkdownSource source;
    private final RoleBook roles;
    private final Warnings warnings;
    private final Locale reader;
    private final StepKeys keys = new StepKeys();
    private int read;

    StepReader(MarkdownSource source, RoleBook roles, Warnings warnings, Locale reader) {
        this.source = source;
        this.roles = roles;
        this.warnings = warnings;
        this.reader = reader;
    }

    StepKeys keys() {
        return keys;
    }

    Optional<Step> read(Item item) {
        if (item.text().isBlank()) {
            warnings.add(Message.of("import.item.empty", item.line()));
            return Optional.empty();
        }
        if (++read > MOST_STEPS) {
            throw new Invalid("", Message.of("import.steps", MOST_STEPS));
        }
        RoleBook.Named named = roles.named(item.text(), item.raw());
        List<String> instructions = new ArrayList<>();
        String title = title(named.title(), item, instructions);
        if (!named.doubtful().isEmpty()) {
            warnings.add(Message.of("import.role.doubtful", item.line(), named.doubtful()));
        }
        if (named.names().size() > 1) {
            String others =
                    String.join(", ", named.names().subList(1, named.names().size()));
            instructions.add(Message.of("import.role.together", others).in(reader));
            warnings.add(Message.of(
                    "import.role.several", item.line(), title, named.names().getFirst(), others));
        }
        Optional<Facts> facts = facts(item);
        List<String> subItems = new ArrayList<>();
        listsOfSubItems(item, source, facts.isPresent()).forEach(list -> addSubItems(list, null, subItems));
        instructions.addAll(instructions(item, source, facts.isPresent()));
        String text = String.join("\n\n", instructions);
        item.links().stream().filter(link -> !text.contains(link)).forEach(instructions::add);
        Step step = step(title, named.names(), subItems, instructions);
        return Optional.of(withFacts(step, facts.orElse(Facts.NONE), item.line()));
    }

    private Step withFacts(Step step, Facts facts, int line) {
        StepFacts read = StepFacts.read(
                facts,
                fact -> warnings.add(Message.of("import.step-fact", line, fact.name(), fact.value(), step.title())));
        String key = read.key();
        if (key != null && !(key.matches(KEY) && keys.take(key))) {
            warnings.add(Message.of("import.key", line, key));
            key = null;
        }
        return read.with(key == null ? keys.next(step.title()) : key, step);
    }

    private static Step step(String title, List<String> names, List<String> subItems, List<String> instructions) {
        return Step.task("", title)
                .change()
                .instructions(instructions.isEmpty() ? null : String.join("\n\n", instructions))
                .assignee(names.isEmpty() ? null : new Assignee.OfRole(names.getFirst()))
                .items(subItems)
                .toStep();
    }

    /** A title that is too long is cut at a word; the whole of it becomes the first instruction. */
    private String title(String words, Item item, List<String> instructions) {
        if (words.length() <= TITLE) {
            return words;
        }
        instructions.add(item.raw());
        warnings.add(Message.of("import.step.cut", item.line(), TITLE));
        int end = words.lastIndexOf(' ', TITLE - 1);
        return words.substring(0, end > TITLE / 2 ? end : TITLE - 1) + "…";
    }

    private static Optional<Facts> facts(Item item) {
        return item.inside().isEmpty()
                ? Optional.empty()
                : Facts.of(item.inside().getLast());
    }

    /** Nested items with boxes; where somebody typed, nested items when none has a box. */
    private static List<ListBlock> listsOfSubItems(Item item, MarkdownSource source, boolean ours) {
        boolean onlyBoxed = ours || item.lists().stream().anyMatch(list -> Item.hasBoxes(list, source));
        return item.lists().stream()
                .filter(list -> !onlyBoxed || Item.hasBoxes(list, source))
                .toList();
    }

    /** What is nested in an item beside its sub-items and facts, in order. */
    private static List<String> instructions(Item item, MarkdownSource source, boolean ours) {
        List<ListBlock> subItems = listsOfSubItems(item, source, ours);
        return item.inside().stream()
                .limit(item.inside().size() - (ours ? 1 : 0))
                .filter(block -> !subItems.contains(block))
                .map(source::raw)
                .toList();
    }

    /**
     * Whether a text within an item, beside facts, is read as these instructions and nothing else.
     *
     * @param items the sub-items in front of it, as they are written
     */
    static boolean readsBack(String instructions, String items) {
        String text = "- [ ] step\n" + Item.indented(items) + "\n\n" + Item.indented(instructions) + "\n\n"
                + Item.indented("```scalewell\n```");
        MarkdownSource source = MarkdownSource.parse(text);
        List<Item> read = source.blocks().size() == 1 && source.blocks().getFirst() instanceof ListBlock list
                ? Item.of(list, source)
                : List.of();
        return read.size() == 1
                && facts(read.getFirst()).isPresent()
                && listsOfSubItems(read.getFirst(), source, true).stream()
                                .mapToLong(list -> Item.of(list, source).size())
                                .sum()
                        == items.lines().count()
                && String.join("\n\n", instructions(read.getFirst(), source, true))
                        .equals(instructions);
    }

    /** What is nested deeper still stands behind the item it belongs to. */
    private void addSubItems(ListBlock list, @Nullable String above, List<String> subItems) {
        for (Item nested : Item.of(list, source)) {
            String words = above == null ? nested.text() : above + " – " + nested.text();
            if (!nested.text().isBlank()) {
                subItems.add(words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…");
            }
            if (nested.holdsText() || words.length() > TITLE) {
                warnings.add(Message.of("import.sub-item", nested.line()));
            }
            nested.lists().forEach(deeper -> addSubItems(deeper, words, subItems));
        }
    }
}
