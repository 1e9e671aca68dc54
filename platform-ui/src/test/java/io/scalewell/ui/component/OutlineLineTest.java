package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser sends is checked: anybody can send anything. */
class OutlineLineTest {

    @Test
    void readsWhatTheEditorSends() {
        var json = JacksonUtils.readTree("""
                {"rev": 4, "lines": [{"key": "k1abc", "level": "stage", "title": "Before", "parallel": true}]}
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
        assertThatThrownBy(() -> new OutlineChange(1, Collections.nCopies(1001, line)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
