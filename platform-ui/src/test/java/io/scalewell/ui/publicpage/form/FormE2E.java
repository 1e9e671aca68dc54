package io.scalewell.ui.publicpage.form;

import static io.scalewell.ui.browser.Accessibility.assertAccessible;
import static io.scalewell.ui.publicpage.form.FormOffice.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.shared.form.Forms;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.Runs;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.publicpage.form.FormOffice.Desk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person with a browser, and one whose browser runs no scripts. */
@BrowserTest
class FormE2E {

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Processes processes;

    @Autowired
    private Forms forms;

    @Autowired
    private Runs runs;

    private FormOffice office;
    private Desk desk;

    @BeforeEach
    void open() {
        office = new FormOffice(creation, processes, forms, runs);
        desk = office.open(
                form -> FormOffice.with(form, "Please say **what you need**.", "I agree.", List.of(), null),
                field("name", FieldType.TEXT, true),
                field("amount", FieldType.NUMBER, true),
                field("day", FieldType.DATE, false),
                field("at", FieldType.DATETIME, false),
                field("colour", FieldType.CHOICE, false, "Grey", "Black"),
                field("extras", FieldType.MULTICHOICE, false, "Mouse", "Bag"),
                field("urgent", FieldType.CHECKBOX, false),
                field("email", FieldType.EMAIL, true),
                field("budget", FieldType.MONEY, false),
                field("proof", FieldType.FILE, false),
                new Field(
                        "parts",
                        "Parts",
                        FieldType.TABLE,
                        false,
                        null,
                        List.of(),
                        List.of(field("what", FieldType.TEXT, false), field("count", FieldType.NUMBER, false))));
    }

    @Test
    void sendsAndFollowsWithoutAnyScript(Browser browser) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setBaseURL(origin(browser));
        try (var context = browser.page().context().browser().newContext(options)) {
            var page = context.newPage();
            page.navigate(desk.path());
            page.locator("#f-name").fill("Zoë");
            page.locator("#f-amount").fill("two");
            page.locator("#f-email").fill("zoe@example.org");
            page.locator("#f-proof")
                    .setInputFiles(
                            new FilePayload("offer.txt", "text/plain", "An offer".getBytes(StandardCharsets.UTF_8)));
            page.locator("#consent").check();

            sendUntil(page, () -> page.locator("a[href='#f-amount']").count() > 0);
            page.locator("a[href='#f-amount']").click();
            page.locator("#f-amount").fill("2");
            sendUntil(page, () -> page.url().contains("/f/t/"));

            assertThat(page.locator("main").innerText()).contains("Received", "Look at it");
        }
        assertThat(office.runs(desk).getFirst().fields())
                .containsEntry("name", "Zoë")
                .hasEntrySatisfying(
                        "proof", proof -> assertThat(proof.toString()).contains("offer.txt"));
    }

    /** The first sending may come quicker than a person could be. */
    private static void sendUntil(Page page, Callable<Boolean> done) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    if (done.call()) {
                        return true;
                    }
                    page.locator(".sw-button-primary").click();
                    page.waitForLoadState();
                    return done.call();
                });
    }

    @Test
    void isAccessibleInEveryLook(Browser browser) {
        var page = browser.page();
        everyLook(page, desk.path());
        page.locator(".sw-button-primary").click();
        page.locator(".sw-summary").waitFor();
        assertAccessible(page);
        desk.organization().run(() -> forms.close(desk.process()));
        everyLook(page, desk.path());
        assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private static void everyLook(Page page, String path) {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 320}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 800);
                page.navigate(path);
                assertAccessible(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing to scroll sideways")
                        .isEqualTo(true);
            }
        }
    }

    private static String origin(Browser browser) {
        browser.page().navigate("/login");
        return browser.page().url().replaceFirst("(https?://[^/]+).*", "$1");
    }
}
