package io.scalewell.ui.publicpage.guest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskState;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.publicpage.guest.GuestOffice.Desk;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member invites, a guest without scripts does the work, and the member sees it happen. */
@BrowserTest
class GuestE2E {

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Guests guests;

    private GuestOffice office;
    private Desk desk;

    @BeforeEach
    void open() {
        office = new GuestOffice(creation, processes, runs, guests);
        desk = office.open();
    }

    @Test
    void memberInvitesGuestCompletesMemberSeesIt(Browser browser) {
        Page member = browser.page();
        signIn(member);
        String run = "/" + desk.slug() + "/runs/" + desk.run().summary().key();
        member.navigate(run + "?step=1&rail=activity");
        member.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("More about this step"))
                .or(member.locator(".sw-step-foot vaadin-menu-bar vaadin-menu-bar-button"))
                .first()
                .click();
        member.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Hand to a guest"))
                .click();
        member.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Kim Doe");
        member.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill("kim@example.org");
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite"))
                .click();
        assertThat(member.locator(".sw-guest")).containsText("Not seen yet");
        var field = member.locator("vaadin-text-field[readonly] input, vaadin-text-field input[readonly]")
                .first();
        String link = field.inputValue();
        everyLook(member, run + "?step=2&guests=2");
        member.navigate(run + "?step=1&rail=activity");

        var options = new NewContextOptions().setJavaScriptEnabled(false);
        try (var context = member.context().browser().newContext(options)) {
            Page guest = context.newPage();
            guest.navigate(link);
            assertThat(guest.locator("h1")).hasText("Tiles for the hall");
            guest.locator("input[name='f.price.amount']").fill("1200");
            guest.locator("#f-days").fill("12");
            guest.locator("#f-file")
                    .setInputFiles(
                            new FilePayload("plan.txt", "text/plain", "The plan".getBytes(StandardCharsets.UTF_8)));
            guest.locator("button[value=complete]:visible").click();
            assertThat(guest.locator("[role=status]").first()).containsText("Done.");
        }

        // nothing is loaded anew: what the guest did shows up by itself
        assertThat(member.locator("aside.sw-rail")).containsText("Kim Doe (guest)");
        var task = office.task(desk, "offer");
        assertThat(task.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(task.fields().get("file")).asString().contains("plan.txt");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isAccessibleInEveryLook(Browser browser) {
        Page page = browser.page();
        var guest = office.invite(desk, "offer", "agree");
        String path = office.path(desk, guest);
        everyLook(page, path);
        everyLook(page, path + "?task=" + desk.id("agree"));
        page.navigate(path);
        page.locator("button[value=complete]").click();
        page.locator(".sw-summary").waitFor();
        assertAccessible(page);
        office.revoke(desk, guest);
        everyLook(page, path);
        assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private void signIn(Page page) {
        page.navigate("/login");
        page.locator("#email").fill(desk.organization().adminEmail());
        page.locator("#password").fill(GuestOffice.PASSWORD);
        Locator button = page.locator("form:has(input[name=password]) button[type=submit]");
        button.click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static void everyLook(Page page, String path) {
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            for (int width : new int[] {320, 1280}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 800);
                page.navigate(path);
                page.locator("h1").first().waitFor();
                assertAccessible(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing to scroll sideways")
                        .isEqualTo(true);
            }
        }
    }
}
