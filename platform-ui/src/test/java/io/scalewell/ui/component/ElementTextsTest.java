package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that a script asks for and nobody wrote would be an empty place on the screen. */
class ElementTextsTest {

    private static final Pattern NAME = Pattern.compile("[tT]exts\\??\\.([a-zA-Z]+)\\b(?!\\()");
    private static final Pattern KEYS = Pattern.compile("\\['([^']+)', '[a-z-]+'\\]");

    private final ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations");

    @ParameterizedTest
    @CsvSource({
        "outline, outline.js",
        "outline, outline/status.js",
        "outline, outline/ghost.js",
        "outline, outline/row.js",
        "outline, outline/toolbar.js",
        "outline, outline/typing.js",
        "outline, outline/transfer.js",
        "outline, outline/menu/insertions.js",
        "chart, chart.js",
        "chart, chart/table.js",
        "chart, chart/line.js",
        "chart, chart/control.js",
        "map, process-map.js",
        "map, map/words.js",
        "diagram, process-diagram.js",
        "offline, offline.js"
    })
    void everyTextAScriptAsksForExists(String prefix, String script) {
        var names = NAME.matcher(StaticFile.read("elements/" + script))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("locale"))
                .distinct()
                .map(name -> "component.%s.%s".formatted(prefix, name));

        assertThat(names)
                .allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    @Test
    void everyKeyOfTheProductIsExplained() {
        var keys = KEYS.matcher(StaticFile.read("elements/keys/bindings.js"))
                .results()
                .map(match -> "component.keys.key." + match.group(1).replace(' ', '-'))
                .toList();

        assertThat(keys)
                .hasSizeGreaterThan(15)
                .allSatisfy(key -> assertThat(texts.containsKey(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"stage", "step", "item"})
    void everyLevelHasItsWords(String level) {
        assertThat(texts.getString("component.outline." + level)).contains("{0}");
        assertThat(texts.getString("component.outline." + level + "Placeholder"))
                .isNotBlank();
    }
}
