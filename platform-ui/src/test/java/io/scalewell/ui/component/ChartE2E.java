package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Charts: drawn, read by keyboard, read as a table. */
class ChartE2E extends ElementE2E {

    @Test
    void drawsLinesTargetAndToday() {
        var line = drawn(open("chart.html")).locator("#line .sw-chart-canvas svg");

        assertThat(line).containsText("Goal 1 d 16 h");
        assertThat(line).containsText("Today");
        assertThat(line).containsText("P85");
    }

    @Test
    void tellsThePointUnderTheArrowKeys() {
        var page = drawn(open("chart.html"));
        var control = page.locator("#control");
        control.locator(".sw-chart-canvas").focus();

        page.keyboard().press("Home");
        for (int i = 0; i < 22; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");

        assertThat(control.locator("[aria-live]")).containsText("ONB-23");
        assertThat(control.locator("[aria-live]")).containsText("Rule 1: beyond a limit");
        assertThat(page.evaluate("JSON.stringify(clicks)"))
                .isEqualTo("[{\"id\":\"control\",\"index\":22,\"series\":0}]");
    }

    @Test
    void showsTheSameAsATable() {
        var page = drawn(open("chart.html"));
        var bar = page.locator("#bar");

        bar.getByText("Table").click();

        assertThat(bar.locator("table tbody tr")).hasCount(5);
        assertThat(bar.locator("tbody tr").first()).hasText(Pattern.compile("Order laptop12.d 22.h49%"));
        assertThat(bar.locator(".sw-chart-canvas")).isHidden();
        assertThat(bar.getByText("Table")).hasCount(1);
    }

    @Test
    void answersAClickOnABar() {
        var page = drawn(open("chart.html"));
        var canvas = page.locator("#bar .sw-chart-canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();

        page.mouse().click(box.x + box.width * 0.25, box.y + 45);

        page.waitForFunction("clicks.length > 0");
        assertThat(page.evaluate("JSON.stringify(clicks)")).isEqualTo("[{\"id\":\"bar\",\"index\":0,\"series\":0}]");
    }

    @Test
    void redrawsWhenLightTurnsToDark() {
        var page = drawn(open("chart.html", ColorScheme.LIGHT, DESKTOP));

        assertThat(page.locator("#line .sw-chart-canvas path[stroke='rgb(47, 111, 237)']"))
                .hasCount(1);

        page.evaluate("document.documentElement.style.colorScheme = 'dark'");

        assertThat(page.locator("#line .sw-chart-canvas path[stroke='rgb(110, 160, 255)']"))
                .hasCount(1);
    }

    @Test
    void writesCsvThatASpreadsheetDoesNotRun() {
        var page = open("chart.html");

        var csv = page.evaluate("""
                async () => {
                  const { csvOf } = await import('/elements/chart/table.js');
                  return csvOf({ head: ['Name', 'Value'], rows: [['=HYPERLINK("x")', '-3'], ['@SUM', 'a,b']] });
                }
                """);

        assertThat(csv).isEqualTo("\"Name\",\"Value\"\r\n\"'=HYPERLINK(\"\"x\"\")\",\"-3\"\r\n\"'@SUM\",\"a,b\"");
    }

    @Test
    void saysThatALibraryCannotBeLoaded() {
        var page = open("public.html");
        page.route("**/echarts.common.min.js", route -> route.abort());

        page.navigate(page.url().replace("public", "chart"));

        assertThat(page.locator("#line [role=alert]")).containsText("could not be drawn");
        assertThat(page.locator("#failed [role=alert]")).containsText("Counting failed");
    }

    private static Page drawn(Page page) {
        page.waitForFunction("document.querySelectorAll('.sw-chart-canvas svg').length === 3");
        return page;
    }
}
