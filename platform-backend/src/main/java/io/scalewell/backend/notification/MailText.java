package io.scalewell.backend.notification;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Says letters as plain text and as HTML. Whatever was typed is escaped. Pure. */
final class MailText {

    private static final String STYLE =
            "font-family:system-ui,sans-serif;font-size:15px;line-height:1.5;max-width:36em;margin:1.5em auto;padding:0 1em";
    private static final String QUOTE =
            "margin:.5em 0;padding-left:.75em;border-left:3px solid #c3c9d3;white-space:pre-wrap";

    private final Locale language;
    private final UnaryOperator<String> address;

    /** @param address of a path within the organization */
    MailText(Locale language, UnaryOperator<String> address) {
        this.language = language;
        this.address = address;
    }

    String plain(List<Letter> letters) {
        return letters.size() == 1
                ? plain(letters.getFirst(), ".")
                : letters.stream().map(letter -> plain(letter, "")).collect(Collectors.joining("\n"));
    }

    private String plain(Letter letter, String stop) {
        boolean one = !stop.isEmpty();
        String gap = one ? "\n\n" : "\n";
        return (one ? "" : "- ")
                + letter.sentence().in(language)
                + stop
                + gap
                + (letter.more().isBlank() ? "" : letter.more().strip() + gap)
                + (letter.path() == null ? "" : address.apply(letter.path()) + "\n");
    }

    String html(String subject, List<Letter> letters) {
        String content = letters.stream().map(this::html).collect(Collectors.joining());
        return page(subject, "<ul style=\"padding-left:1.2em\">" + content + "</ul>");
    }

    private String html(Letter letter) {
        String sentence = escaped(letter.sentence().in(language));
        @Nullable String path = letter.path();
        String linked = path == null ? sentence : link(address.apply(path), sentence);
        String more = letter.more().isBlank()
                ? ""
                : "<div style=\"" + QUOTE + "\">" + escaped(letter.more().strip()) + "</div>";
        return "<li style=\"margin:.4em 0\">" + linked + more + "</li>";
    }

    private String page(String title, String content) {
        return "<!doctype html><html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(title) + "</title></head><body style=\"" + STYLE + "\"><h1 style=\"font-size:18px\">"
                + escaped(title) + "</h1>" + content + "</body></html>";
    }

    /** Adds lines with links to a mail that is about to go. */
    static String withLinks(String text, List<Link> links) {
        return text.stripTrailing() + "\n\n"
                + links.stream()
                        .map(link -> link.words() + ": " + link.address())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static String withLinksInHtml(String html, List<Link> links) {
        String lines = links.stream()
                .map(link -> "<p>" + link(link.address(), escaped(link.words())) + "</p>")
                .collect(Collectors.joining());
        return html.replace("</body>", lines + "</body>");
    }

    /** Something that the reader can do from the mail. */
    record Link(String words, String address) {

        static Link of(Message words, Locale language, String address) {
            return new Link(words.in(language), address);
        }
    }

    private static String link(String address, String html) {
        return "<a href=\"" + escaped(address) + "\">" + html + "</a>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
