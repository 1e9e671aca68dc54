package io.scalewell.ui.component;

import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of patterns is accessible in light and dark, at a desk and on a phone. */
class LookE2E extends ElementE2E {

    @ParameterizedTest
    @ValueSource(strings = {"lists", "work", "improve", "public", "outline", "outline.html?steps=30", "chart", "map"})
    void isAccessibleInEveryScheme(String name) {
        var file = name.contains(".html") ? name : name + ".html";

        for (var look : Look.values()) {
            var page = open(file, look.scheme, look.width);
            page.waitForFunction("!document.querySelector('script[type=module]:not([src])') || window.ready");
            assertAccessible(page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "work"})
    void keepsStatusGlyphsWhenColoursAreForced(String name) {
        var page = open(name + ".html");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        var glyph = page.evaluate("""
                getComputedStyle(document.querySelector('.sw-chip'), '::before').backgroundColor
                """);

        assertThat(glyph).isNotEqualTo("rgba(0, 0, 0, 0)");
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.sw-tick')].every((tick) =>
                          (getComputedStyle(tick, '::after').visibility === 'visible') === (tick.ariaChecked === 'true'))
                        """)).as("a box looks ticked only when it is").isEqualTo(true);
    }

    private enum Look {
        LIGHT_AT_A_DESK(ColorScheme.LIGHT, DESKTOP),
        DARK_ON_A_PHONE(ColorScheme.DARK, PHONE);

        private final ColorScheme scheme;
        private final int width;

        Look(ColorScheme scheme, int width) {
            this.scheme = scheme;
            this.width = width;
        }
    }
}
