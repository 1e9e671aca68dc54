package io.scalewell.backend.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Field NAME = new Field("name", "Name", FieldType.TEXT, false, "Of the firm", List.of());
    private static final Field BOSS = new Field("boss", "Boss", FieldType.MEMBER, true, null, List.of());
    private static final Field DAY = new Field("day", "Day", FieldType.DATE, true, null, List.of());

    @Test
    void saysTheFieldsInTheFormsWordsAndOrder() {
        List<PublicField> fields = Offer.fields(
                form(FormField.of("day"), new FormField("name", "Your firm", null, true, true)), List.of(NAME, DAY));

        assertThat(fields).extracting(PublicField::key).containsExactly("day", "name");
        assertThat(fields.get(1)).satisfies(name -> {
            assertThat(name.field().label()).isEqualTo("Your firm");
            assertThat(name.field().help()).isEqualTo("Of the firm");
            assertThat(name.field().required()).isTrue();
            assertThat(name.multiline()).isTrue();
        });
    }

    @Test
    void asksForWhatTheProcessRequiresThoughNobodyChoseIt() {
        assertThat(Offer.fields(form(FormField.of("name"), FormField.of("gone")), List.of(NAME, DAY)))
                .extracting(PublicField::key)
                .containsExactly("name", "day");
    }

    @Test
    void strangersChooseNoMembers() {
        assertThat(Offer.possible(List.of(NAME, BOSS))).containsExactly(NAME);
        assertThat(Offer.missing(List.of(NAME, BOSS))).containsExactly(BOSS);
    }

    private static FormDefinition form(FormField... fields) {
        return new FormDefinition(
                "f", "F", null, List.of(fields), null, null, null, List.of(), List.of(), null, true, true);
    }
}
