package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Accessibility;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The components as the application shows them: Vaadin's production bundle, our files, a server that answers. */
@SpringBootTest(
        classes = ComponentsSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.level.io.scalewell.ui.component=off")
class ComponentsE2E extends ElementE2E {

    @LocalServerPort
    private int port;

    @Test
    void isAccessible() {
        for (var width : new int[] {DESKTOP, PHONE}) {
            var page = show(width == PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, width);

            Accessibility.assertAccessible(page);
        }
    }

    @Test
    void savesWhatIsTyped() {
        var page = show();
        assertThat(page.locator(".sw-line-chip")).hasText("2 working days after previous");
        page.locator(".sw-line-text").click();
        page.keyboard().press("End");

        page.keyboard().type(" laptop");

        assertThat(page.locator("#heard")).hasText(Pattern.compile("select order; lines \\[Order laptop\\]; "));
        assertThat(page.locator(".sw-outline-status")).containsText("Saved");
    }

    @Test
    void tellsWhenAChangeIsRefused() {
        var page = show();
        page.locator(".sw-line-text").click();

        page.keyboard().press("Control+a");
        page.keyboard().type("refuse");

        assertThat(page.locator(".sw-outline-status")).containsText("Not saved: Somebody else was faster.");
    }

    @Test
    void tellsTheServerWhatWasPressed() {
        var page = show();

        page.locator(".sw-line-chip").click();
        page.locator("[data-activity=check]").click();
        page.locator("sw-chart:has(figure) .sw-chart-canvas").focus();
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        page.locator("[data-sw-close]").click();

        for (var told : List.of("command chip order", "activity check", "point 0", "closed")) {
            assertThat(page.locator("#heard")).containsText(told);
        }
    }

    @Test
    void obeysKeys() {
        var page = show();

        page.keyboard().press("e");
        page.keyboard().press("g");
        page.keyboard().press("r");
        page.keyboard().press("?");

        assertThat(page.locator("#heard")).hasText("edit; runs; ");
        assertThat(page.locator("dialog h2")).hasText("Keys");
        assertThat(page.locator("dialog dt")).containsText(new String[] {"Start a run"});
        assertThat(page.locator("dialog")).not().containsText("component.");
    }

    @Test
    void takesBackWhatWasDone() {
        var page = show();

        page.getByText("Start").click();
        page.getByText("Undo", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("#heard")).hasText("undone; ");
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    @Test
    void fetchesAgainWhatFailed() {
        var page = show();
        assertThat(page.locator(".sw-error")).containsText("Nothing was lost.");
        assertThat(page.locator(".sw-error-id")).hasText(Pattern.compile("e-[0-9a-f]{8}"));

        page.locator(".sw-error-actions vaadin-button").click();

        assertThat(page.locator("#region")).hasText("content");
        assertThat(page.locator(".sw-error")).hasCount(0);
    }

    @Test
    void showsTimesAndFigures() {
        var page = show();

        assertThat(page.locator("sw-clock").first()).hasText("2\u202fh 10\u202fm");
        assertThat(page.locator("sw-clock").nth(1)).hasText("1\u202fh 5\u202fm");
        assertThat(page.locator("sw-ago")).hasText("1 hour ago");
        assertThat(page.locator(".sw-kpi .sw-sparkline path")).hasCount(1);
        assertThat(page.locator(".sw-map-node")).hasCount(2);
        assertThat(page.locator(".sw-map-mark")).hasCount(2);
    }

    private Page show() {
        return show(ColorScheme.LIGHT, DESKTOP);
    }

    private Page show(ColorScheme scheme, int width) {
        var page = openAddress("http://127.0.0.1:%d/components".formatted(port), scheme, width);
        page.waitForFunction(
                "document.querySelector('.sw-chart-canvas svg') && document.querySelector('.sw-map-node')");
        return page;
    }
}
