package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SymbolTest {

    private static final Pattern ID = Pattern.compile("<symbol id=\"([a-z-]+)\"");

    @Test
    void namesExactlyTheSymbolsOfTheSprite() {
        var drawn = ID.matcher(StaticFile.read("icons.svg"))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(Arrays.stream(Symbol.values()).map(Symbol::id)).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void staysWithinTheBudgetOfTheSprite() {
        assertThat(Symbol.values()).hasSizeLessThanOrEqualTo(60);
        assertThat(StaticFile.read("icons.svg").length()).isLessThanOrEqualTo(12 * 1024);
    }

    @Test
    void findsASymbolByTheNameAKindGivesItself() {
        assertThat(Symbol.find("stop-gate")).contains(Symbol.STOP_GATE);
        assertThat(List.of("STOP_GATE", "", "nothing"))
                .allMatch(id -> Symbol.find(id).isEmpty());
    }
}
