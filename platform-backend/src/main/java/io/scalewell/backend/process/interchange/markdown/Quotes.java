package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.process.ProcessDefinition;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Puts text that would read as stages, steps or roles into a quotation, where it reads as text. */
final class Quotes {

    private static final Pattern BLANK_LINES = Pattern.compile("^(?:[ \\t]*\\R)+");

    private Quotes() {}

    /** Before the stages a list without boxes is text, as long as there are steps with boxes. */
    static String inDescription(ProcessDefinition process) {
        String text = process.description() == null ? "" : process.description();
        MarkdownSource source = parse(text);
        boolean steps = !process.steps().isEmpty();
        return quotedWhere(
                text,
                block -> block instanceof Heading
                        || block instanceof HtmlBlock
                        || block instanceof ThematicBreak
                        || block instanceof IndentedCodeBlock
                        || (block instanceof ListBlock list
                                && (!steps || Item.hasBoxes(list, source) || RoleList.isOne(list, source))),
                source);
    }

    /** Within an item a list holds sub-items. */
    static String inInstructions(String text) {
        return quotedWhere(
                text, block -> block instanceof ListBlock || block instanceof IndentedCodeBlock, parse(text));
    }

    /** Not at the beginning, where it might read as front matter. */
    private static MarkdownSource parse(String text) {
        return MarkdownSource.parse("text\n\n" + text);
    }

    private static String quotedWhere(String text, Predicate<Node> hasMeaning, MarkdownSource source) {
        String stripped = BLANK_LINES.matcher(text).replaceFirst("").stripTrailing();
        return source.blocks().stream().skip(1).noneMatch(hasMeaning)
                ? stripped
                : stripped.lines()
                        .map(line -> line.isBlank() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n"));
    }
}
