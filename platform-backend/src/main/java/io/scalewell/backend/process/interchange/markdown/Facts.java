package io.scalewell.backend.process.interchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * What a checklist has no form for, as a code block marked {@code scalewell} with lines such as {@code due: P2D after previous}. An
 * indented line goes on with the one above.
 */
record Facts(List<Fact> all) {

    static final Facts NONE = new Facts(List.of());

    private static final String MARK = "scalewell";
    private static final String INDENTATION = "  ";
    private static final Pattern MARKED = Pattern.compile("(?:`{3}|~{3})[ \\t]*" + MARK);
    private static final Pattern TICKS = Pattern.compile("`{3,}");

    /** One line. */
    record Fact(String name, String value) {}

    /** Empty for any other block. */
    static Optional<Facts> of(Node block) {
        return block instanceof FencedCodeBlock code
                        && code.getInfo() != null
                        && code.getInfo().strip().equals(MARK)
                ? Optional.of(new Facts(read(code.getLiteral())))
                : Optional.empty();
    }

    private static List<Fact> read(String text) {
        List<Fact> facts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean goesOn = line.isBlank() || line.startsWith(INDENTATION);
            if (goesOn && !facts.isEmpty()) {
                Fact above = facts.removeLast();
                String more = line.isBlank() ? "" : line.substring(INDENTATION.length());
                facts.add(new Fact(above.name, above.value + "\n" + more));
            } else if (!line.isBlank()) {
                int colon = line.indexOf(':');
                facts.add(
                        colon < 0
                                ? new Fact(line.strip(), "")
                                : new Fact(
                                        line.substring(0, colon).strip(),
                                        line.substring(colon + 1).strip()));
            }
        }
        return facts.stream()
                .map(fact -> new Fact(fact.name, fact.value.strip()))
                .toList();
    }

    /** Nothing when there is nothing to say, unless the words beside it hold such a block that must stay words. */
    String beside(String words) {
        return all.isEmpty() && !MARKED.matcher(words).find() ? "" : toString();
    }

    @Override
    public String toString() {
        String lines =
                all.stream().map(fact -> fact.name + ": " + value(fact) + "\n").collect(Collectors.joining());
        int longest = TICKS.matcher(lines)
                .results()
                .mapToInt(ticks -> ticks.end() - ticks.start())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + MARK + "\n" + lines + fence;
    }

    private static String value(Fact fact) {
        return fact.value
                .strip()
                .lines()
                .map(line -> line.isBlank() ? "" : INDENTATION + line)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
