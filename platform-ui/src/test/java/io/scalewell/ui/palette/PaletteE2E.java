package io.scalewell.ui.palette;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.WorkedOrganization;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Finding anything by the keyboard alone, and with a thumb. */
@BrowserTest
class PaletteE2E {

    @Autowired
    private ApplicationContext services;

    private WorkedOrganization organization;

    @BeforeEach
    void open() {
        organization = new WorkedOrganization(services);
    }

    @Test
    void leadsAnywhereByTheKeyboardAlone(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("processes"));
        page.locator("main h1").waitFor();
        page.waitForFunction("Boolean(customElements.get('sw-palette'))");

        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        assertThat(options(page).first()).containsText("Start a run");
        assertThat(options(page).first().locator("kbd")).hasText("C");
        assertAccessible(page);

        page.keyboard().type("badges");
        assertThat(option(page, "Order of badges")).isVisible();
        assertThat(option(page, "Order of badges").locator("mark")).hasText("badges");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        assertAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(page);

        field(page).fill("book");
        assertThat(option(page, "Book the room")).isVisible();
        field(page).fill("badges");
        assertThat(option(page, "Order of badges")).isVisible();

        page.keyboard().press("ArrowDown");
        String second = options(page).nth(1).getAttribute("id");
        assertThat(field(page)).hasAttribute("aria-activedescendant", second);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/processes/[A-Z]+$"));
        assertThat(page.locator("main h1")).hasText("Order of badges");
        assertThat(dialog(page)).isHidden();

        page.keyboard().press("Control+k");
        assertThat(options(page).first()).containsText("Order of badges");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keyThatIsTypedQuicklyOpensAtOnceAndAsksOnce(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("my-work"));
        page.locator("main h1").waitFor();
        page.waitForFunction("Boolean(customElements.get('sw-palette'))");
        page.evaluate("""
                window.asked = [];
                document.querySelector('sw-palette').addEventListener('sw-palette-search', (event) => asked.push(event.detail.text));
                """);
        String run = organization.address("runs/{process}-3").replaceFirst(".*/", "");

        page.keyboard().press("Control+k");
        page.keyboard().type(run.toLowerCase(java.util.Locale.ROOT));
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/runs/" + run + "$"));
        assertThat((int) page.evaluate("asked.length")).isLessThanOrEqualTo(2);
    }

    @Test
    void escapeGivesTheFocusBack(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("processes"));
        var filter = page.locator("[data-sw-filter] input").first();
        filter.focus();
        page.waitForFunction("Boolean(customElements.get('sw-palette'))");

        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        page.keyboard().press("Escape");

        assertThat(dialog(page)).isHidden();
        assertThat(filter).isFocused();
    }

    @Test
    void saysWhatToDoWhenNothingIsFoundAndDoesCommands(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.navigate(organization.address("my-work"));
        page.locator("main h1").waitFor();
        page.waitForFunction("Boolean(customElements.get('sw-palette'))");

        page.keyboard().press("Control+k");
        page.keyboard().type("<b>qqxx</b>");
        assertThat(page.locator(".sw-palette-nothing")).hasText("Nothing has “<b>qqxx</b>” in it.");
        assertAccessible(page);

        field(page).fill("new auto");
        assertThat(options(page)).hasText(new String[] {"New automation"});
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/automations/new$"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isAFullSheetOnAPhone(Browser browser) {
        organization.signIn(browser);
        var page = browser.page();
        page.setViewportSize(360, 740);
        page.navigate(organization.address("runs"));
        page.locator("main h1").waitFor();
        page.waitForFunction("Boolean(customElements.get('sw-palette'))");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();
        assertThat(field(page)).isFocused();
        var box = dialog(page).boundingBox();
        assertThat(box.width).isEqualTo(360);
        assertThat(box.height).isEqualTo(740);
        field(page).fill("visit");
        assertThat(option(page, "Visit of a customer")).isVisible();
        assertAccessible(page);

        option(page, "Visit of a customer").click();
        assertThat(page).hasURL(Pattern.compile(".*/(processes|runs)/[A-Z0-9-]+$"));

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Search").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Close").setExact(true))
                .click();
        assertThat(dialog(page)).isHidden();
        assertThat(browser.complaints()).isEmpty();
    }

    private static Locator dialog(Page page) {
        return page.locator(".sw-palette");
    }

    private static Locator field(Page page) {
        return dialog(page).getByRole(AriaRole.COMBOBOX);
    }

    private static Locator options(Page page) {
        return dialog(page).getByRole(AriaRole.OPTION);
    }

    private static Locator option(Page page, String text) {
        return options(page)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
