package io.scalewell.backend.text;

import io.scalewell.shared.text.MarkdownText;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * CommonMark with everything escaped, and after it a sanitizer that knows nothing of Markdown: two locks, two keys. An image
 * becomes a link, so that reading a text calls nobody.
 */
@Component
final class SafeMarkdown implements MarkdownText {

    private static final int LENGTH = 1_048_576;

    private static final Parser PARSER = BoundedMarkdown.parser().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "a")
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(https?|mailto):.*"))
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    @Override
    public String toSafeHtml(String markdown) {
        if (markdown.length() > LENGTH) {
            return asTyped(markdown.substring(0, LENGTH));
        }
        Node document = PARSER.parse(markdown);
        document.accept(new ImagesToLinks());
        return POLICY.sanitize(RENDERER.render(document));
    }

    private static String asTyped(String markdown) {
        return "<pre>" + HtmlUtils.htmlEscape(markdown) + "</pre>";
    }

    private static final class ImagesToLinks extends AbstractVisitor {

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Link link = new Link(image.getDestination(), image.getTitle());
            while (image.getFirstChild() != null) {
                link.appendChild(image.getFirstChild());
            }
            image.insertAfter(link);
            image.unlink();
        }
    }
}
