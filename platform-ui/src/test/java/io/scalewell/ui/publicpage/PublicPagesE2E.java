package io.scalewell.ui.publicpage;

import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PublicPagesE2E {

    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Members members;

    private final String email = "a" + UUID.randomUUID() + "@example.org";
    private Created made;

    @BeforeEach
    void makeADemo() {
        made = creation.create(
                new NewOrganization(null, "Kestrel", ZoneId.of("Europe/Berlin"), true, "Ada Stone", email, PASSWORD));
    }

    @Test
    void isAccessibleInEveryLook(Browser browser) {
        String link = new TestOrganization(made.organization().id(), made.admin(), email)
                .call(() ->
                        members.invite("g" + email, "Gus Guest", Role.MEMBER).link());
        Page page = browser.page();

        everyLook(page, "/login?next=%2Fkestrel%2Fruns");
        everyLook(page, link);
        everyLook(page, "/invite/unknown");

        page.navigate("/login");
        signIn(page, "wrong password");
        assertThat(page.locator("[role=alert]").textContent()).contains("do not fit");
        assertAccessible(page);
        signIn(page, PASSWORD);
        everyLook(page, "/sign-out");
    }

    @Test
    void signsInByKeyboardWhereTheAddressLed(Browser browser) {
        Page page = browser.page();
        String asked = "/" + made.organization().slug() + "/anywhere?q=1";
        page.navigate(asked);
        assertThat(page.url()).contains("/login?next=");

        page.locator("#email").focus();
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");

        page.waitForURL(url -> url.endsWith(asked));
    }

    @Test
    void entersTheDemoWithOneClick(Browser browser) {
        Page page = browser.page();
        page.navigate("/login");

        page.locator(".sw-personas button").first().click();

        page.waitForURL(url -> url.endsWith("/my-work"));
        page.locator("main h1").waitFor();
        assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private void signIn(Page page, String password) {
        page.fill("#email", email);
        page.fill("#password", password);
        page.locator("form[action='/login'] button").click();
    }

    private static void everyLook(Page page, String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 360}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 800);
                page.navigate(path);
                assertAccessible(page);
            }
        }
    }
}
