package io.scalewell.shared.text;

/** Shows Markdown that somebody wrote: instructions, descriptions, comments. */
public interface MarkdownText {

    /**
     * HTML that can be put into a page as it is: no script, no style, no form, no image, links to {@code http}, {@code https} and
     * {@code mailto} only. Whatever HTML the text holds is shown as text.
     */
    String toSafeHtml(String markdown);
}
