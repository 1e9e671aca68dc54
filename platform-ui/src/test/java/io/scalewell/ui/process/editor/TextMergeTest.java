package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    @ParameterizedTest
    @CsvSource({
        "Check it, Check it twice, First check it, First check it twice",
        "Check the sum, Check the whole sum, Check the sum now, Check the whole sum now",
        "Check, Check a, Check b, Check a b",
        "Check, Check, Look, Look",
        "Check, Look, Look, Look",
        "Check, See, Look, ",
    })
    void keepsBothChangesUnlessTheyTouchTheSameLetters(String base, String mine, String theirs, @Nullable String both) {
        var merged = TextMerge.merge(base, mine, theirs);

        assertThat(TextMerge.merge(base, theirs, mine)).isEqualTo(merged);
        assertThat(merged).isEqualTo(Optional.ofNullable(both));
    }

    @Test
    void putsTwoInsertionsAtOnePlaceOneAfterTheOther() {
        assertThat(TextMerge.merge("", "mine", "theirs")).contains("minetheirs");
        assertThat(TextMerge.merge("", "theirs", "mine")).contains("minetheirs");
    }
}
