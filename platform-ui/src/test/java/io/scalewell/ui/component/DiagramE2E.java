package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The picture of a documented process: seen, moved, and walked through by keyboard. */
class DiagramE2E extends ElementE2E {

    @Test
    void drawsStepsGatewaysAndWordsAsText() {
        var page = drawn();

        assertThat(page.locator(".sw-diagram-step")).hasCount(3);
        assertThat(page.locator(".sw-diagram-gate")).hasCount(2);
        assertThat(page.locator(".sw-diagram-picture i")).hasCount(0);
        assertThat(page.locator("[data-step=check]")).hasAttribute("aria-label", "Check, Approval");
        assertThat(page.locator(".sw-diagram-label")).hasText(new String[] {"Amount > 1000", "otherwise", "rejected"});
    }

    @Test
    void goesFromStepToStepByKeyAndOpensOne() {
        var page = drawn();

        page.locator("[data-step=log]").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-step=check]")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-step=pay]")).isFocused();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("opened")).asString().isEqualTo("[log]");
        assertThat(page.locator("[aria-pressed=true].sw-diagram-step")).hasCount(1);
    }

    @Test
    void zoomsAndMovesByKeyAndShowsAllAgain() {
        var page = drawn();
        page.locator(".sw-diagram-picture").focus();
        page.keyboard().press("0");
        var whole = view(page);

        page.keyboard().press("+");
        var closer = view(page);
        page.keyboard().press("ArrowRight");
        var moved = view(page);
        page.keyboard().press("0");

        assertThat(closer).isNotEqualTo(whole);
        assertThat(moved).isNotEqualTo(closer);
        assertThat(view(page)).isEqualTo(whole);
    }

    @Test
    void movingItWithTheMouseOpensNothing() {
        var page = drawn();
        var before = view(page);
        var box = page.locator("[data-step=log]").boundingBox();

        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x - 60, box.y + 20);
        page.mouse().up();

        assertThat(view(page)).isNotEqualTo(before);
        assertThat(page.evaluate("opened.length")).isEqualTo(0);
    }

    @Test
    void keepsItsPlaceWhenItGetsNarrower() {
        var page = drawn();
        page.locator(".sw-diagram-picture").focus();
        page.keyboard().press("ArrowRight");
        var x = view(page).split(" ")[0];

        var before = width(page);
        page.setViewportSize(1000, 800);
        page.waitForFunction(
                "before => document.querySelector('.sw-diagram-picture').viewBox.baseVal.width < before - 50", before);

        assertThat(view(page)).startsWith(x + " ");
    }

    @Test
    void isDrawnDownwardsOnAPhone() {
        var page = open("diagram.html", ColorScheme.LIGHT, PHONE);
        page.waitForFunction("window.ready");

        assertThat(page.locator(".sw-diagram-head")).hasCount(1);
    }

    private Page drawn() {
        var page = open("diagram.html");
        page.waitForFunction("window.ready");
        return page;
    }

    private static double width(Page page) {
        return Double.parseDouble(view(page).split(" ")[2]);
    }

    private static String view(Page page) {
        return page.locator(".sw-diagram-picture").getAttribute("viewBox");
    }
}
