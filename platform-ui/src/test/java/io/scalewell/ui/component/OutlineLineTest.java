package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser sends is checked: anybody can send anything. */
class OutlineLineTest {

    @Test
    void readsWhatTheEditorSends() {
        var json = JacksonUtils.readTree("""
                {"rev": 4, "order": null, "lines": [
                  {"key": "k1abc", "level": "stage", "title": "Before", "parallel": true, "details": {}}]}
                """);

        var change = JacksonUtils.readValue(json, OutlineChange.class);

        assertThat(change.rev()).isEqualTo(4);
        assertThat(change.lines()).containsExactly(new OutlineLine("k1abc", OutlineLine.Level.STAGE, "Before", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<b>", "ä"})
    void refusesAKeyThatIsNone(String key) {
        assertThatThrownBy(() -> new OutlineLine(key, OutlineLine.Level.STEP, "", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTooMuch() {
        var line = new OutlineLine("k", OutlineLine.Level.STEP, "", false);

        assertThatThrownBy(() -> new OutlineLine("k", OutlineLine.Level.STEP, "x".repeat(501), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutlineChange(1, null, Collections.nCopies(1001, line)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheLaterStateFromWhatDiffers() {
        var first = new OutlineLine("a", OutlineLine.Level.STEP, "Check", false);
        var second = new OutlineLine("b", OutlineLine.Level.STEP, "Pay", false);
        var details = JacksonUtils.createObjectNode().put("due", "P2D after previous");
        var changed = new OutlineLine("a", OutlineLine.Level.STEP, "Check twice", false, details);

        var change = OutlineChange.between(5, List.of(first, second), List.of(second, changed));

        assertThat(change.lines()).containsExactly(changed);
        assertThat(change.on(List.of(first, second))).contains(List.of(second, changed));
    }

    @Test
    void saysNothingOfTheOrderWhenItStays() {
        var before = List.of(new OutlineLine("a", OutlineLine.Level.STEP, "Check", false));
        var after = List.of(new OutlineLine("a", OutlineLine.Level.STEP, "Check it", false));

        assertThat(OutlineChange.between(5, before, after).order()).isNull();
    }

    @Test
    void findsNoStateWhenALineIsNotKnown() {
        assertThat(new OutlineChange(5, List.of("a"), List.of()).on(List.of())).isEmpty();
    }
}
