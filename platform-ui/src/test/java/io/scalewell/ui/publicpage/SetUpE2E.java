package io.scalewell.ui.publicpage;

import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
@FreshDatabase
class SetUpE2E {

    @Test
    void setsTheFirstOrganizationUp(Browser browser) {
        Page page = browser.page();
        page.navigate("/");
        assertThat(page.url()).endsWith("/setup");
        assertAccessible(page);
        page.setViewportSize(360, 800);
        assertAccessible(page);

        page.fill("#adminName", "Ann Chief");
        page.fill("#email", "ann@example.org");
        page.fill("#password", "a very long word");
        page.fill("#name", "Acme");
        page.selectOption("#zone", "Europe/Berlin");
        page.fill("#until", "08:00");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".sw-summary").textContent()).contains("after work begins");
        assertAccessible(page);

        page.fill("#password", "a very long word");
        page.fill("#until", "17:00");
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> url.endsWith("/acme/my-work"));
    }
}
