package io.scalewell.ui.run.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrefillTest {

    private static Field field(FieldType type) {
        return new Field("f", "Field", type, false, null, List.of("Low", "High"));
    }

    @Test
    void readsAValueAsItsTypeWantsIt() {
        assertThat(Prefill.of(field(FieldType.TEXT), "Acme")).contains("Acme");
        assertThat(Prefill.of(field(FieldType.NUMBER), "12.50")).contains(new BigDecimal("12.50"));
        assertThat(Prefill.of(field(FieldType.DATE), "2026-03-12")).contains("2026-03-12");
        assertThat(Prefill.of(field(FieldType.CHECKBOX), "true")).contains(true);
        assertThat(Prefill.of(field(FieldType.MULTICHOICE), "High, Low")).contains(List.of("High", "Low"));
    }

    @Test
    void leavesOutWhatTheFieldCannotHold() {
        assertThat(Prefill.of(field(FieldType.NUMBER), "many")).isEmpty();
        assertThat(Prefill.of(field(FieldType.DATE), "soon")).isEmpty();
        assertThat(Prefill.of(field(FieldType.CHOICE), "Enormous")).isEmpty();
        assertThat(Prefill.of(field(FieldType.MONEY), "12")).isEmpty();
    }
}
