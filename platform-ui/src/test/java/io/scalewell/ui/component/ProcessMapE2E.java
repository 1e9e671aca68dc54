package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The process map: seen, moved, walked through by keyboard and read as a list. */
class ProcessMapE2E extends ElementE2E {

    @Test
    void coloursBoxesByWaitingAndNamesThem() {
        var page = drawn();

        assertThat(page.locator(".sw-map-heat-7.sw-map-node")).hasAttribute("data-activity", "thorough");
        assertThat(page.locator("[data-activity=register]")).hasClass("sw-map-node sw-map-heat-1");
        assertThat(page.locator(".sw-map-picture i")).hasCount(0);
    }

    @Test
    void selectsByClickAndByKey() {
        var page = drawn();

        page.locator("[data-activity=decide]").click();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");

        assertThat((String) page.evaluate("selections[0]")).isEqualTo("decide");
        assertThat((String) page.evaluate("selections[1]")).isIn("casual", "thorough");
        assertThat(page.locator("[aria-pressed=true].sw-map-node")).hasCount(1);
    }

    @Test
    void zoomsAndPansWithoutSelecting() {
        var page = drawn();
        var whole = view(page);
        page.locator("[data-activity=register]").focus();

        page.keyboard().press("+");
        var closer = view(page);
        var box = page.locator(".sw-map-picture").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 20);
        page.mouse().up();
        var moved = view(page);
        page.keyboard().press("0");

        assertThat(closer).isNotEqualTo(whole);
        assertThat(moved).isNotEqualTo(closer);
        assertThat(view(page)).isEqualTo(whole);
        assertThat(page.evaluate("selections.length")).isEqualTo(0);
    }

    @Test
    void showsTimesInsteadOfCounts() {
        var page = drawn();
        assertThat(page.locator("[data-activity=decide] .sw-map-figure")).hasText("9");

        page.locator(".sw-map-tool[aria-pressed]").click();

        assertThat(page.locator("[data-activity=pay] .sw-map-figure")).hasText("10\u202fm");
        assertThat(page.locator(".sw-map-tool[aria-pressed=true]")).isFocused();
    }

    @Test
    void isAListFirstOnAPhone() {
        var page = open("map.html", ColorScheme.LIGHT, PHONE);

        assertThat(page.locator(".sw-map-list > li").nth(3))
                .containsText("Decide, 9 times, median wait 1\u202fd 1\u202fh");
        assertThat(page.locator(".sw-map-list > li").nth(3)).containsText("then Pay compensation: 3 times");
    }

    private Page drawn() {
        var page = open("map.html");
        page.waitForFunction("window.ready");
        return page;
    }

    private static String view(Page page) {
        return page.locator(".sw-map-picture").getAttribute("viewBox");
    }
}
