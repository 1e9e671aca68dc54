package io.scalewell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.ui.browser.Accessibility;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a newcomer meets at the address that {@code ./platform up} prints. */
@BrowserTest
class FirstPageE2E {

    @Test
    void opensWithoutComplaintsAndBarriers(Browser browser) {
        browser.page().navigate("/");

        assertThat(browser.page().locator("h1")).isVisible();
        Accessibility.assertAccessible(browser.page());
        assertThat(browser.complaints()).isEmpty();
    }
}
