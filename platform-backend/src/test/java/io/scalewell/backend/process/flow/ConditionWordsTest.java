package io.scalewell.backend.process.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    private final ConditionWords words = new ConditionWords(
            ProcessDefinition.named("Process")
                    .change()
                    .startFields(List.of(
                            new Field("amount", "Amount in €", FieldType.NUMBER, false, null, List.of()),
                            new Field("country", "Country", FieldType.TEXT, false, null, List.of())))
                    .toDefinition(),
            Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run.fields.amount >= 1000.0 | Amount in € ≥ 1000",
                "run.fields.country == \"FR\" && run.fields.amount<12.5 | Country = “FR” and Amount in €<12.5",
                "!run.fields.vip && has(run.fields.country) | not vip and Country is given",
                "run.fields.country != 'a && b == c' | Country ≠ “a && b == c”",
                "size(run.fields.list) > 3 | size(list) > 3",
            })
    void saysAConditionAsAPersonWouldReadIt(String condition, String text) {
        assertThat(words.of(condition)).isEqualTo(text);
    }
}
