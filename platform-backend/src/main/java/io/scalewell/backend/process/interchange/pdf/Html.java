package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.text.XmlText;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes XHTML in one language. Every text is escaped; only {@link #markup} takes what is markup already. */
final class Html {

    private final StringBuilder html = new StringBuilder();
    private final Locale reader;

    Html(Locale reader) {
        this.reader = reader;
    }

    Locale reader() {
        return reader;
    }

    /** The words of a message in the language of the document; not written yet. */
    String say(String key, Object... arguments) {
        return say(Message.of(key, arguments));
    }

    String say(Message message) {
        return message.in(reader);
    }

    /** @param tag with its attributes, such as {@code table class="facts"}; none of it typed by anybody */
    Html open(String tag) {
        html.append('<').append(tag).append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        html.append(XmlText.escaped(text));
        return this;
    }

    /** An element that holds a text and nothing else. */
    Html element(String tag, String text) {
        open(tag).text(text);
        int space = tag.indexOf(' ');
        return close(space < 0 ? tag : tag.substring(0, space));
    }

    /** What is safe to be put in as it is. */
    Html markup(String safe) {
        html.append(safe);
        return this;
    }

    /** A row of a table of facts; left out when there is nothing to say. */
    Html fact(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            open("tr").element("th scope=\"row\"", name).open("td");
            lines(value);
            close("td").close("tr");
        }
        return this;
    }

    Html fact(String name, List<String> values) {
        return fact(name, String.join("\n", values));
    }

    /** A text whose line breaks are kept. */
    Html lines(String text) {
        List<String> lines = text.strip().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            markup(i == 0 ? "" : "<br/>").text(lines.get(i));
        }
        return this;
    }

    Html list(String tag, List<String> items) {
        if (!items.isEmpty()) {
            open(tag);
            items.forEach(item -> element("li", item));
            close(tag.contains(" ") ? tag.substring(0, tag.indexOf(' ')) : tag);
        }
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
