package io.scalewell.backend.process.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    @Test
    void breaksBetweenWords() {
        assertThat(Wrapping.lines("Check the identity of the customer", 3))
                .containsExactly("Check the identity of", "the customer");
    }

    @Test
    void showsThatSomethingIsLeftOut() {
        assertThat(Wrapping.lines("word ".repeat(30), 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
                "日本語の手順をここに書くととても長くなります",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "WWWWWWWWWWWWWWWWWWWWWWWWWW"
            })
    void noLineIsWiderThanItsBoxAndNoLetterIsTornApart(String title) {
        assertThat(Wrapping.lines(title, 9)).allSatisfy(line -> {
            assertThat(Wrapping.width(line)).isLessThanOrEqualTo(20);
            assertThat(line.codePoints()).noneMatch(letter -> Character.getType(letter) == Character.SURROGATE);
        });
        assertThat(String.join("", Wrapping.lines(title, 9))).isEqualTo(title.strip());
    }
}
