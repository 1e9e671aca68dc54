package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Accessibility;
import io.scalewell.ui.browser.Browser;

/** Somebody who is signed in and looks at a screen. */
record Person(Browser browser) {

    Page page() {
        return browser.page();
    }

    Person atWork() {
        page().waitForURL(url -> url.endsWith("/my-work"));
        return sees("My work");
    }

    /** Goes to another part of the product by its navigation. */
    Person goTo(String part) {
        page().locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText(part))
                .click();
        return sees(part);
    }

    /** Waits for the screen with this heading. */
    Person sees(String heading) {
        assertThat(page().locator("h1")).containsText(heading);
        return this;
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void follow(String link) {
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    void fill(String label, String text) {
        labelled(label).fill(text);
    }

    /** Chooses in a select or a combo box by its label. */
    void choose(String label, String choice) {
        labelled(label).click();
        page().getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }

    private Locator labelled(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Nobody is kept out by the screen as it is, in light or dark. */
    void checkLooks() {
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Accessibility.assertAccessible(page());
        }
    }

    void hadNoComplaints() {
        assertThat(browser.complaints()).isEmpty();
    }
}
