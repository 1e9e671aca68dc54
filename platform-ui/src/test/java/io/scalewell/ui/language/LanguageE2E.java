package io.scalewell.ui.language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.WorkedOrganization;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Screens and public pages speak the language of the browser, and another one when it is chosen. */
@BrowserTest
class LanguageE2E {

    @Autowired
    private ApplicationContext services;

    @Test
    void followsTheBrowserUntilAnotherLanguageIsChosen(Browser browser) {
        var organization = new WorkedOrganization(services);
        var page = browser.page();
        page.context().setExtraHTTPHeaders(Map.of("Accept-Language", "de-DE,de;q=0.9,en;q=0.8"));

        page.navigate("/login");
        assertSpeaks(page, "de", "Anmelden");
        organization.signIn(browser);
        page.navigate(organization.address("my-work"));
        assertSpeaks(page, "de", "Meine Aufgaben");

        choose(page, "Sprache", "English");
        assertSpeaks(page, "en", "My work");
        page.navigate("/sign-out");
        assertSpeaks(page, "en", "Sign out");

        page.navigate(organization.address("my-work"));
        choose(page, "Language", "As the browser");
        assertSpeaks(page, "de", "Meine Aufgaben");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void choose(Page page, String menu, String item) {
        page.locator(".sw-header vaadin-avatar").click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(menu).setExact(true))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private static void assertSpeaks(Page page, String language, String title) {
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }
}
