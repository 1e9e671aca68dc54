package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.ProcessKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyIdeasTest {

    @ParameterizedTest
    @CsvSource({
        "Onboarding, ONB",
        "Customer onboarding, CO",
        "Closing of the month, CM",
        "Étude préliminaire, EP",
        "2nd level support, LS",
        "IT, IT",
        "!, PR",
        "Ü, PR",
        "日本語, PR",
        "a b c d e f g h, BCDEF",
    })
    void makesKeyOfTheName(String name, String key) {
        assertThat(KeyIdeas.of(name).findFirst()).contains(new ProcessKey(key));
    }

    @ParameterizedTest
    @CsvSource({"Onboarding, ONB2, ONB3", "a b c d e f g h, BCDEF2, BCDEF3"})
    void numbersTheNextOnes(String name, String second, String third) {
        assertThat(KeyIdeas.of(name).skip(1).limit(2).map(ProcessKey::value)).containsExactly(second, third);
    }
}
