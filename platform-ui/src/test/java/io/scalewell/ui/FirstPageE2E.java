package io.scalewell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class FirstPageE2E {

    @Test
    void opensWithoutComplaints(Browser browser) {
        browser.page().navigate("/");

        assertThat(browser.page().locator("h1")).hasText("ScaleWell");
        assertThat(browser.complaints()).isEmpty();
    }
}
