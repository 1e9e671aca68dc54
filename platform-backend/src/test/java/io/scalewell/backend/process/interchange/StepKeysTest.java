package io.scalewell.backend.process.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Check identity | check-identity",
                "  Ünïcode & Straße!  | unicode-strasse",
                "don't | dont",
                "15/30/60 | 15-30-60",
                "日本語 | step",
                "a-b_c.d | a-b-c-d",
                "Add email alias first name and first last name to it | add-email-alias-first-name-and-first-last-name-to",
            })
    void makesKeysOfTitles(String title, String key) {
        assertThat(new StepKeys().next(title)).isEqualTo(key);
    }

    @Test
    void givesNoKeyTwice() {
        StepKeys keys = new StepKeys();

        assertThat(keys.next("A")).isEqualTo("a");
        assertThat(keys.next("a 2")).isEqualTo("a-2");
        assertThat(keys.next("a")).isEqualTo("a-3");
        assertThat(keys.next("x".repeat(300))).hasSize(50);
    }
}
