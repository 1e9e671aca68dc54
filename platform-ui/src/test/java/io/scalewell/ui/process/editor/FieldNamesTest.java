package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void makesAKeyOfALabel() {
        assertThat(FieldNames.of("ID number", Set.of())).isEqualTo("idNumber");
        assertThat(FieldNames.of("Straße & Ort", Set.of())).isEqualTo("straEOrt");
    }

    @Test
    void neverGivesAKeyTwice() {
        assertThat(FieldNames.of("Amount", Set.of("amount", "amount2"))).isEqualTo("amount3");
    }

    @Test
    void alwaysBeginsWithALetter() {
        assertThat(FieldNames.of("2nd opinion", Set.of())).isEqualTo("field2ndOpinion");
        assertThat(FieldNames.of("???", Set.of())).isEqualTo("field");
    }
}
