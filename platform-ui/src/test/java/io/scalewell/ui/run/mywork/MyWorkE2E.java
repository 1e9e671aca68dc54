package io.scalewell.ui.run.mywork;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.WorkedOrganization;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day's work by the keyboard alone, and with a thumb. */
@BrowserTest
class MyWorkE2E {

    @Autowired
    private ApplicationContext services;

    private WorkedOrganization organization;

    @BeforeEach
    void open() {
        organization = new WorkedOrganization(services);
    }

    @Test
    void isWorkedByTheKeyboardAlone(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("my-work"));
        assertThat(page).hasTitle(Pattern.compile("\\(\\d+\\) My work .*"));
        assertThat(row(page, "Book the room")).isVisible();

        press(page, "j", "Space");
        assertThat(page.locator(".sw-panel-title")).hasText("Book the room");
        assertThat(page).hasURL(Pattern.compile(".*sel=[A-Z]+-3\\.1.*"));
        assertAccessible(page);
        press(page, "Escape");
        assertThat(page.locator(".sw-panel")).isHidden();

        press(page, "j", "z");
        assertThat(page.locator(".sw-snooze vaadin-button").first()).isFocused();
        assertAccessible(page);
        press(page, "Enter");
        assertThat(row(page, "Book the room")).isHidden();
        enter(page.locator(".sw-fold:not([open]) summary"));
        enter(button(page, "Bring back Book the room"));
        assertThat(row(page, "Book the room")).isVisible();

        press(page, "j", "h");
        assertThat(page.locator(".sw-row-form input").first()).isFocused();
        page.keyboard().type("Gus");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText(new String[] {"Gus Guest"});
        press(page, "ArrowDown", "Enter", "Tab");
        assertThat(page.locator(".sw-row-form vaadin-text-field input")).isFocused();
        page.keyboard().type("You know the room");
        press(page, "Enter");
        assertThat(row(page, "Book the room")).isHidden();

        enter(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Waiting on others")));
        assertThat(row(page, "Book the room")).containsText("Gus Guest");
        enter(button(page, "Nudge about Book the room"));
        assertThat(row(page, "Book the room")).containsText("Nudged, again from");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void ticksInPlaceAndOpensTheStepByKeys(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("my-work"));
        assertThat(row(page, "Book the room")).isVisible();

        press(page, "j", "x");
        assertThat(row(page, "Book the room").locator(".sw-tick")).hasAttribute("aria-checked", "true");
        assertThat(row(page, "Print the badges")).isVisible();
        assertThat(row(page, "Book the room")).isFocused();
        press(page, "x");
        assertThat(row(page, "Print the badges")).isHidden();

        press(page, "Enter");
        page.waitForURL(Pattern.compile(".*/runs/[A-Z]+-3\\?step=1"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void opensTheStepOnAPhone(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.setViewportSize(360, 740);
        page.navigate(organization.address("my-work"));

        button(page, "More about Book the room").click();
        assertAccessible(page);
        row(page, "Book the room").getByText("Book the room").click();

        page.waitForURL(Pattern.compile(".*/runs/[A-Z]+-3\\?step=1"));
        assertThat(browser.complaints()).isEmpty();
    }

    private static Locator row(Page page, String title) {
        return page.locator("main .sw-paged .sw-row, main .sw-row-task")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** As the Tab key would reach it. */
    private static void enter(Locator locator) {
        locator.focus();
        locator.press("Enter");
    }
}
