package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Durations, distances and the bar that says that the server is gone. */
class ClockE2E extends ElementE2E {

    @Test
    void saysDurationsInTheReadersLanguage() {
        var page = ready();

        assertThat(page.locator("#stopped")).hasText(Pattern.compile("2.h 10.m"));
        assertThat(page.locator("#stopped")).hasAttribute("title", Pattern.compile("Sunday, March 1, 2026.* 11:00.*"));
        assertThat(page.locator("#german")).hasText(Pattern.compile("3.h 10.min"));
        assertThat(page.locator("#none")).hasText("");
    }

    @Test
    void ticksByTheServersClock() {
        var page = ready();

        page.evaluate("""
                const running = document.querySelector('#running');
                running.serverNow = '2031-01-01T00:01:30Z';
                running.setAttribute('since', '2031-01-01T00:00:31Z');
                document.querySelector('#ago').setAttribute('at', '2030-12-29T00:00:00Z');
                """);

        assertThat(page.locator("#ago")).hasText("3 days ago");
        assertThat(page.locator("#running")).hasText(Pattern.compile("1.m"));
    }

    @Test
    void countsDownAndSaysHowMuchItIsOver() {
        var page = ready();
        var countdown = page.locator("#countdown");

        page.evaluate("""
                const countdown = document.querySelector('#countdown');
                countdown.serverNow = '2031-01-01T00:00:00Z';
                countdown.setAttribute('until', '2031-01-01T00:10:30Z');
                """);
        assertThat(countdown).hasText(Pattern.compile("10:(30|2\\d) left"));

        page.evaluate("document.querySelector('#countdown').setAttribute('until', '2030-12-31T23:58:55Z')");

        assertThat(countdown).hasText(Pattern.compile("1:[01]\\d over"));
        assertThat(countdown).hasClass("sw-over");
    }

    @Test
    void countsWhatWillBeSentWhenTheConnectionIsBack() {
        var page = ready();
        assertThat(page.locator("sw-offline")).isHidden();

        page.evaluate("localStorage.setItem('sw-outline:p', JSON.stringify({ base: [], lines: [], changes: 3 }))");
        page.context().setOffline(true);
        assertThat(page.locator("sw-offline")).containsText("your last 3 changes");
        page.evaluate("localStorage.clear(); dispatchEvent(new Event('sw-outline-queue'))");
        assertThat(page.locator("sw-offline")).containsText("nothing was lost");
        page.context().setOffline(false);

        assertThat(page.locator("sw-offline")).isHidden();
    }

    private Page ready() {
        var page = open("clock.html");
        page.waitForFunction("window.ready");
        return page;
    }
}
