package io.scalewell.ui.process.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.ui.component.OutlinePerson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresentPeopleTest {

    private static final MemberId NINA = new MemberId(UUID.randomUUID());
    private static final MemberId ME = new MemberId(UUID.randomUUID());
    private static final MemberId MARCO = new MemberId(UUID.randomUUID());

    private final PresentPeople people = new PresentPeople(id -> id.equals(NINA) ? "Nina van der Vogel" : "Marco", ME);

    @Test
    void aPersonWithSeveralWindowsIsListedOnceAtTheStepWhereTheyAre() {
        var shown = people.of(
                List.of(new Editor("a", NINA, null), new Editor("b", NINA, "pay"), new Editor("c", NINA, null)));

        assertThat(shown)
                .singleElement()
                .returns("Nina van der Vogel", OutlinePerson::name)
                .returns("NV", OutlinePerson::initials)
                .returns("pay", OutlinePerson::key);
    }

    @Test
    void stillTheSamePersonWhenAnotherWindowOpens() {
        var before = people.of(List.of(new Editor("b", NINA, null)));
        var after = people.of(List.of(new Editor("a", NINA, "pay"), new Editor("b", NINA, null)));

        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
    }

    @Test
    void theReadersOwnOtherWindowsAreNobodyElse() {
        assertThat(people.of(List.of(new Editor("a", ME, "pay")))).isEmpty();
    }

    @Test
    void listsEverybodyWhoIsThere() {
        var shown = people.of(List.of(new Editor("a", NINA, null), new Editor("b", MARCO, "pay")));

        assertThat(shown).extracting(OutlinePerson::initials).containsExactly("NV", "M");
    }
}
