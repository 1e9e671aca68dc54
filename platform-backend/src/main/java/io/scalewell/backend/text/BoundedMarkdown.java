package io.scalewell.backend.text;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads Markdown that anybody may have written. A paragraph with more markup than a person writes is read as plain text: the
 * parser would take a time that grows with its square, and more stack than there is.
 */
public final class BoundedMarkdown {

    private static final int NESTED_BLOCKS = 50;
    private static final int MARKS = 500;
    private static final String MARKUP = "*_[<`!&\\";

    private BoundedMarkdown() {}

    /** A parser to be completed. */
    public static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(NESTED_BLOCKS).inlineParserFactory(Bounded::new);
    }

    /** The class of the library that does the work is not part of its documented interface: look here first after an update. */
    private static final class Bounded implements InlineParser {

        private final InlineParser parser;

        Bounded(InlineParserContext context) {
            this.parser = new InlineParserImpl(context);
        }

        @Override
        public void parse(SourceLines lines, Node node) {
            long marks = lines.getContent()
                    .chars()
                    .filter(c -> MARKUP.indexOf(c) >= 0)
                    .count();
            if (marks <= MARKS) {
                parser.parse(lines, node);
            } else {
                appendAsTyped(lines, node);
            }
        }

        private static void appendAsTyped(SourceLines lines, Node node) {
            for (SourceLine line : lines.getLines()) {
                if (node.getFirstChild() != null) {
                    node.appendChild(new SoftLineBreak());
                }
                node.appendChild(new Text(line.getContent().toString()));
            }
        }
    }
}
