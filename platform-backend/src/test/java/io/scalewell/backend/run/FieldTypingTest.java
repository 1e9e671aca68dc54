package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTypingTest {

    @ParameterizedTest
    @MethodSource("accepted")
    void keepsWhatFitsTheType(FieldType type, Object raw, Object kept) {
        assertThat(typed(type, raw)).isEqualTo(kept);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(FieldType.TEXT, " Acme ", " Acme "),
                Arguments.of(FieldType.NUMBER, 42, 42),
                Arguments.of(FieldType.NUMBER, -0.5, -0.5),
                Arguments.of(FieldType.DATE, "2026-02-28", "2026-02-28"),
                Arguments.of(FieldType.DATETIME, "2026-02-28T10:00:00+02:00", "2026-02-28T08:00:00Z"),
                Arguments.of(FieldType.CHOICE, "red", "red"),
                Arguments.of(FieldType.MULTICHOICE, List.of("blue", "red"), List.of("blue", "red")),
                Arguments.of(FieldType.CHECKBOX, false, false),
                Arguments.of(FieldType.MEMBER, "Tess@kestrel.example", "Tess@kestrel.example"),
                Arguments.of(FieldType.EMAIL, " a@b.example ", "a@b.example"),
                Arguments.of(FieldType.URL, "https://kestrel.example/a?b=c", "https://kestrel.example/a?b=c"),
                Arguments.of(
                        FieldType.MONEY,
                        Map.of("amount", 12.5, "currency", "eur"),
                        Map.of("amount", 12.5, "currency", "EUR")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatDoesNotFit(FieldType type, Object raw) {
        assertThatIllegalArgumentException().isThrownBy(() -> typed(type, raw)).withMessageContaining("must be");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(FieldType.TEXT, 1),
                Arguments.of(FieldType.TEXT, "x".repeat(10_001)),
                Arguments.of(FieldType.TEXT, "a\0b"),
                Arguments.of(FieldType.NUMBER, "42"),
                Arguments.of(FieldType.NUMBER, Double.NaN),
                Arguments.of(FieldType.NUMBER, Double.POSITIVE_INFINITY),
                Arguments.of(FieldType.DATE, "2026-02-30"),
                Arguments.of(FieldType.DATE, "28.2.2026"),
                Arguments.of(FieldType.DATETIME, "2026-02-28T10:00:00"),
                Arguments.of(FieldType.CHOICE, "green"),
                Arguments.of(FieldType.MULTICHOICE, "red"),
                Arguments.of(FieldType.MULTICHOICE, List.of("red", "red")),
                Arguments.of(FieldType.MULTICHOICE, List.of("red", "green")),
                Arguments.of(FieldType.MULTICHOICE, Arrays.asList("red", null)),
                Arguments.of(FieldType.CHECKBOX, "yes"),
                Arguments.of(FieldType.MEMBER, "tess"),
                Arguments.of(FieldType.EMAIL, "a@b"),
                Arguments.of(FieldType.URL, "javascript:alert(1)"),
                Arguments.of(FieldType.URL, "https://"),
                Arguments.of(FieldType.MONEY, 12.5),
                Arguments.of(FieldType.MONEY, Map.of("amount", "12", "currency", "EUR")),
                Arguments.of(FieldType.MONEY, Map.of("amount", 12, "currency", "XXQ")));
    }

    @ParameterizedTest
    @EnumSource
    void nothingAndBlankTextClearAnyField(FieldType type) {
        assertThat(typed(type, null)).isNull();
        assertThat(typed(type, "  ")).isNull();
    }

    @Test
    void saysWhatCouldBeChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typed(FieldType.CHOICE, "green"))
                .withMessage("The value must be one of red, blue.");
    }

    private static @Nullable Object typed(FieldType type, @Nullable Object raw) {
        return FieldTyping.typed(new Field("f", "F", type, false, null, List.of("red", "blue")), raw);
    }

    @Test
    void rowsOfATableAreTypedByTheirColumns() {
        assertThat(FieldTyping.typed(
                        TABLE,
                        List.of(
                                Map.of("item", "Desk", "price", Map.of("amount", 120, "currency", "eur")),
                                Map.of("item", ""),
                                Map.of("item", "Lamp"))))
                .isEqualTo(List.of(
                        Map.of("item", "Desk", "price", Map.of("amount", 120, "currency", "EUR")),
                        Map.of("item", "Lamp")));
        assertThat(FieldTyping.typed(TABLE, List.of(Map.of())))
                .as("nothing but empty rows")
                .isNull();
    }

    @Test
    void wrongCellIsNamedByRowAndColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FieldTyping.typed(TABLE, List.of(Map.of("item", "Desk"), Map.of("item", "a", "price", 5))))
                .withMessageStartingWith("Row 2, Price:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldTyping.typed(TABLE, List.of(Map.of("weight", 5))))
                .withMessage("Row 1: there is no column weight.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FieldTyping.typed(TABLE, List.of(Map.of("price", Map.of("amount", 1, "currency", "EUR")))))
                .withMessage("Row 1: Item is required.");
    }

    @Test
    void fileIsItsIdAlone() {
        String id = "01930000-0000-7000-8000-000000000001";

        assertThat(typed(FieldType.FILE, Map.of("id", id, "name", "forged.exe")))
                .isEqualTo(Map.of("id", id));
        assertThatIllegalArgumentException().isThrownBy(() -> typed(FieldType.FILE, "offer.pdf"));
        assertThatIllegalArgumentException().isThrownBy(() -> typed(FieldType.FILE, Map.of("id", "../x")));
    }

    private static final Field TABLE = new Field(
            "parts",
            "Parts",
            FieldType.TABLE,
            false,
            null,
            List.of(),
            List.of(
                    new Field("item", "Item", FieldType.TEXT, true, null, List.of()),
                    new Field("price", "Price", FieldType.MONEY, false, null, List.of())));
}
