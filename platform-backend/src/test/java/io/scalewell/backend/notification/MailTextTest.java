package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private final MailText text = new MailText(Locale.ENGLISH, path -> "https://example.org/k/" + path);

    private static Letter letter(String title) {
        return Letter.of(Message.of("news.overdue", title, "ONB-1"), "", "runs/ONB-1", null);
    }

    @Test
    void whatIsTypedIsNoMarkup() {
        String html = text.html("Overdue", List.of(letter("<img src=x onerror=alert(1)>")));

        assertThat(html)
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;", "href=\"https://example.org/k/runs/ONB-1\"");
    }

    @Test
    void severalAreAList() {
        assertThat(text.plain(List.of(letter("A"), letter("B"))))
                .isEqualTo(
                        "- Overdue: A · ONB-1\nhttps://example.org/k/runs/ONB-1\n\n- Overdue: B · ONB-1\nhttps://example.org/k/runs/ONB-1\n");
    }

    @Test
    void eachSentenceHasATopic() {
        assertThat(NewsTopics.of(Message.of("news.overdue", "A", "B")).name()).isEqualTo("DUE");
        assertThat(NewsTopics.of(Message.verbatim("made up")).name()).isEqualTo("AUTOMATION");
    }
}
