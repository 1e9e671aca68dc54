package io.scalewell.backend.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "12,5|12.5", "12.50|12.50", "-3|-3", "1 200,50|1200.50"})
    void readsNumbersAsPeopleWriteThem(String typed, BigDecimal number) {
        assertThat(read(FieldType.NUMBER, typed).values()).containsEntry("x", number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a few", "1.200,50", "1,200.50", "1e9", "NaN", "12 €", "99999999999999999999"})
    void refusesNumbersThatMayMeanSomethingElse(String typed) {
        assertThat(read(FieldType.NUMBER, typed).errors()).hasSize(1);
    }

    @Test
    void meansTimesInTheZoneOfTheOrganization() {
        assertThat(read(FieldType.DATETIME, "2026-07-01T09:00").values()).containsEntry("x", "2026-07-01T07:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a b@c.de", "a@b.c\nBcc: d@e.fg", "a;b@c.de", "@c.de"})
    void refusesWhatNoMailCouldReach(String typed) {
        assertThat(read(FieldType.EMAIL, typed).errors()).hasSize(1);
    }

    @Test
    void blankIsNoAnswer() {
        assertThat(read(FieldType.TEXT, "   ").values()).isEmpty();
        assertThat(read(FieldType.MONEY, "").values()).isEmpty();
    }

    @Test
    void leavesEmptyRowsOutAndNamesTheRowThatIsWrong() {
        Field table = new Field(
                "t",
                "Parts",
                FieldType.TABLE,
                false,
                null,
                List.of(),
                List.of(new Field("n", "Count", FieldType.NUMBER, false, null, List.of())));
        Answers answers = Answers.read(
                List.of(new PublicField(table, false)),
                sending(Map.of("f.t.0.n", List.of(""), "f.t.4.n", List.of("7"))),
                ZoneId.of("UTC"));
        assertThat(answers.values()).containsEntry("t", List.of(Map.of("n", new BigDecimal("7"))));

        Answers wrong = Answers.read(
                List.of(new PublicField(table, false)), sending(Map.of("f.t.1.n", List.of("many"))), ZoneId.of("UTC"));
        assertThat(wrong.errors())
                .extracting(InputError::message)
                .singleElement()
                .satisfies(message -> assertThat(message.toString()).startsWith("Row 2, Count:"));
    }

    private static Answers read(FieldType type, String typed) {
        Field field = new Field("x", "X", type, false, null, List.of());
        return Answers.read(
                List.of(new PublicField(field, false)),
                sending(Map.of("f.x", List.of(typed))),
                ZoneId.of("Europe/Berlin"));
    }

    private static FormSending sending(Map<String, List<String>> texts) {
        return new FormSending(texts, Map.of(), false, "127.0.0.1", Locale.ENGLISH);
    }
}
