package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.backend.text.BoundedMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A parsed text whose blocks can be read as plain words or as they were typed. */
final class MarkdownSource {

    private static final Pattern CLOSED_FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n(?:.*\\n){0,200}?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)");
    private static final Extension TABLES = TablesExtension.create();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> lines;
    private final Node document;

    private MarkdownSource(List<String> lines, Node document) {
        this.lines = lines;
        this.document = document;
    }

    static MarkdownSource parse(String text) {
        String clean = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        boolean frontMatter = CLOSED_FRONT_MATTER.matcher(clean).lookingAt();
        Parser parser = BoundedMarkdown.parser()
                .extensions(frontMatter ? Set.of(TABLES, YamlFrontMatterExtension.create()) : Set.of(TABLES))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        return new MarkdownSource(List.of(clean.split("\n", -1)), parser.parse(clean));
    }

    List<Node> blocks() {
        return children(document).stream()
                .filter(block -> !(block instanceof YamlFrontMatterBlock))
                .toList();
    }

    /** Those that hold others counted too. */
    int countBlocks() {
        int count = 0;
        for (Node node = document; node != null; node = following(node, document)) {
            count += node instanceof Block ? 1 : 0;
        }
        return count;
    }

    FrontMatter frontMatter() {
        return document.getFirstChild() instanceof YamlFrontMatterBlock block
                ? FrontMatter.of(block)
                : FrontMatter.NONE;
    }

    /** The block as it was typed, without the indentation of what it lies in. */
    String raw(Node block) {
        if (block instanceof IndentedCodeBlock code) {
            return "```\n" + code.getLiteral().stripTrailing() + "\n```";
        }
        return block.getSourceSpans().stream()
                .map(span -> lines.get(span.getLineIndex())
                        .substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The number of the first line of a block, as people count. */
    static int line(Node block) {
        return block.getSourceSpans().isEmpty()
                ? 1
                : block.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** The words of a block in one line. */
    static String plain(Node block) {
        StringBuilder words = new StringBuilder();
        for (Node node = block; node != null; node = following(node, block)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
                default -> {
                    // holds words, or none
                }
            }
        }
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    static @Nullable Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node climbing = node;
        while (climbing != root && climbing.getNext() == null) {
            climbing = climbing.getParent();
        }
        return climbing == root ? null : climbing.getNext();
    }
}
