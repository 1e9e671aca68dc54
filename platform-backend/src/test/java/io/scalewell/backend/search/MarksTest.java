package io.scalewell.backend.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.search.Marks;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "acme, Acme Logistics, [Acme] Logistics",
        "log acme, Acme Logistics, [Acme] [Log]istics",
        "muller, Müller & Söhne, [Müller] & Söhne",
        "SÖH, Müller & Söhne, Müller & [Söh]ne",
        "vertrag, Kaufvertrag, Kauf[vertrag]",
        "au, Kaufvertrag au pair, Kaufvertrag [au] pair",
        "anan, banana, b[anan]a",
        "%, 100 %, 100 %",
        "İ, İstanbul, [İ]stanbul",
        "zebra, Acme, Acme"
    })
    void marksWordsWhereTheyStand(String typed, String text, String marked) {
        assertThat(marked(typed, text)).isEqualTo(marked);
    }

    @Test
    void showsOneLineAroundWhatWasMeant() {
        String text = "Something else.\n".repeat(30) + "Then the zebra\tcame. " + "And more. ".repeat(30);

        String snippet = Marks.of("zebra").snippet(text);

        assertThat(snippet)
                .contains("Then the zebra came.")
                .startsWith("…")
                .endsWith("…")
                .doesNotContain("\n");
        assertThat(snippet.length()).isLessThanOrEqualTo(162);
    }

    @Test
    void leavesShortTextsAndTheirBeginnings() {
        assertThat(Marks.of("b").snippet(" a  b ")).isEqualTo("a b");
        assertThat(Marks.of("zebra").snippet("word ".repeat(60)))
                .startsWith("word")
                .endsWith("…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String text = "🦓".repeat(200);

        assertThat(Marks.of("x").snippet(text).codePoints()).allMatch(each -> each == '…' || each > 0xffff);
    }

    private static String marked(String typed, String text) {
        var marked = new StringBuilder(text);
        for (Marks.Span span : Marks.of(typed).in(text).reversed()) {
            marked.insert(span.until(), "]").insert(span.from(), "[");
        }
        return marked.codePoints().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
