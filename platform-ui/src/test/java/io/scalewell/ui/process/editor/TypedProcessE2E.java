package io.scalewell.ui.process.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Processes that people write in the whole application, by the keys that a person would press. */
@BrowserTest
class TypedProcessE2E {

    private static final Logger LOG = LoggerFactory.getLogger(TypedProcessE2E.class);
    private static final Duration KEYSTROKE = Duration.ofMillis(200);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private OrganizationCreation organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Members members;

    @Autowired
    private Teams teams;

    private final String email = "ada" + UUID.randomUUID() + "@example.org";
    private final String tess = "tess" + UUID.randomUUID() + "@example.org";
    private TestOrganization organization;
    private String slug;
    private int keystrokes;

    @BeforeEach
    void found() {
        var made = organizations.create(
                new NewOrganization(null, "Kestrel", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, PASSWORD));
        slug = made.organization().slug();
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
        organization.run(() -> {
            var guest = members.invite(tess, "Tess Tran", Role.MEMBER).member();
            teams.create("Warehouse", Set.of(guest.id()));
        });
    }

    @Test
    void newcomerTypesATenStepProcessWithOwnersAndDueRulesWithinTwoMinutes(Browser browser) {
        var page = signIn(browser);
        page.navigate("/" + slug + "/processes?panel=new");
        page.locator("vaadin-text-field input:focus").waitFor();

        type(page, "Returns");
        tabTo(page, "Create");
        press(page, "Enter");
        page.locator(".sw-line-text:focus").waitFor();

        step(page, "Register the return", "tess", "4 h", true);
        step(page, "Send the label", "tess", "1 wo", true);
        step(page, "Receive the parcel", "ware", "2 weeks after step 2", true);
        step(page, "Inspect the goods", "ware", "2 wo", true);
        step(page, "Decide on the refund", "Returns lead", "within 1 day", true);
        step(page, "Repair what can be", "ware", "5 wo", true);
        step(page, "Pay the refund", "ada", "2 wo", true);
        step(page, "Tell the customer", "run", "2 hours after step 7", true);
        step(page, "Update the stock", "ware", "1 wo", true);
        step(page, "Close the case", "returns", "3 calendar days after start", false);

        var needed = KEYSTROKE.multipliedBy(keystrokes);
        LOG.info("{} keystrokes, {} s at {} ms each", keystrokes, needed.toSeconds(), KEYSTROKE.toMillis());
        assertThat(needed).isLessThan(TWO_MINUTES);
        await().untilAsserted(() -> assertThat(draft().steps()).hasSize(10).allMatch(step -> step.due() != null));
        assertThat(draft().steps())
                .extracting(Step::title)
                .containsExactly(
                        "Register the return",
                        "Send the label",
                        "Receive the parcel",
                        "Inspect the goods",
                        "Decide on the refund",
                        "Repair what can be",
                        "Pay the refund",
                        "Tell the customer",
                        "Update the stock",
                        "Close the case");
        var warehouse = new Assignee.OfTeam("Warehouse");
        var lead = new Assignee.OfRole("Returns lead");
        assertThat(draft().steps())
                .extracting(Step::assignee)
                .containsExactly(
                        new Assignee.OfMember(tess),
                        new Assignee.OfMember(tess),
                        warehouse,
                        warehouse,
                        lead,
                        warehouse,
                        new Assignee.OfMember(email),
                        new Assignee.Starter(),
                        warehouse,
                        lead);
        var keys = draft().steps().stream().map(Step::key).toList();
        assertThat(draft().steps())
                .extracting(Step::due)
                .containsExactly(
                        "PT4H after ready",
                        "P1D after previous",
                        "P2W after " + keys.get(1),
                        "P2D after previous",
                        "P1D after ready",
                        "P5D after previous",
                        "P2D after previous",
                        "PT2H after " + keys.get(6),
                        "P1D after previous",
                        "P3D elapsed after start");
        assertThat(draft().roles()).containsExactly(new ProcessRole("Returns lead", null));
        assertThat(organization.call(() -> processes.problems(key())))
                .as("the server reads every rule")
                .isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void twoPeopleSeeWithinASecondWhatTheOtherTypesAndLoseNothing(Browser here, Browser there) {
        organization.run(() -> processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(
                        List.of(new Stage("", false, List.of(Step.task("check", "Check"), Step.task("pay", "Pay")))))));
        var one = open(here);
        var other = open(there);

        one.locator("[data-key=check] .sw-line-text").click();
        one.keyboard().press("End");
        other.locator("[data-key=pay] .sw-line-text").click();
        other.keyboard().press("End");
        for (int letter = 0; letter < 40; letter++) {
            one.keyboard().type("x");
            other.keyboard().type("y");
        }
        one.keyboard().type(" @tess");
        one.keyboard().press("Enter");
        other.keyboard().press("Enter");
        other.keyboard().type("File it");

        var expected = List.of("Check" + "x".repeat(40), "Pay" + "y".repeat(40), "File it");
        assertThat(one.locator(".sw-line-text")).hasText(expected.toArray(String[]::new));
        assertThat(other.locator(".sw-line-text")).hasText(expected.toArray(String[]::new));
        assertThat(other.locator("[data-key=check] .sw-line-chip")).hasText("Tess Tran");
        assertThat(other.locator(".sw-line-text").nth(2)).isFocused();
        await().untilAsserted(() ->
                assertThat(draft().steps()).extracting(Step::title).containsExactlyElementsOf(expected));

        long began = System.nanoTime();
        one.keyboard().type("!");
        one.locator("sw-outline").evaluate("() => document.activeElement.blur()");
        assertThat(other.locator(".sw-line-text").first()).hasText("Check" + "x".repeat(40) + "!");
        LOG.info(
                "seen by the other after {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());

        other.navigate("/" + slug + "/processes");
        assertThat(one.locator(".sw-outline-present")).isHidden();
        assertThat(here.complaints()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedWithoutAConnectionAndSendsItLater(Browser browser) {
        organization.run(() -> processes.create(ProcessDefinition.named("Pay").withKey("PAY")));
        var page = open(browser);
        page.locator(".sw-line-text").first().click();
        page.keyboard().type("Check");
        assertThat(page.locator(".sw-outline-status")).containsText("Saved");

        page.context().setOffline(true);
        page.keyboard().press("Enter");
        page.keyboard().type("Pay @tess");
        page.keyboard().press("Enter");
        assertThat(page.locator("sw-offline")).containsText("will be sent");
        assertThat(page.locator(".sw-line-chip")).hasText("Tess Tran");
        page.context().setOffline(false);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(draft().steps())
                        .extracting(Step::title, Step::assignee)
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("Check", null),
                                org.assertj.core.groups.Tuple.tuple("Pay", new Assignee.OfMember(tess))));
        assertThat(page.locator(".sw-outline-status")).containsText("Saved");
    }

    private void step(Page page, String title, String owner, String due, boolean another) {
        type(page, title + " @" + owner);
        press(page, "Enter");
        type(page, " !" + due);
        press(page, "Enter");
        if (another) {
            press(page, "Enter");
        }
    }

    private void type(Page page, String text) {
        page.keyboard().type(text);
        keystrokes += text.length();
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        keystrokes++;
    }

    private void tabTo(Page page, String button) {
        for (int tab = 0; tab < 12; tab++) {
            press(page, "Tab");
            var focused = page.evaluate("document.activeElement.textContent.trim()");
            if (String.valueOf(focused).startsWith(button)) {
                return;
            }
        }
        throw new AssertionError("No button " + button + " within reach of the Tab key");
    }

    private ProcessDefinition draft() {
        return organization.call(() -> processes.get(key()).draft());
    }

    private ProcessKey key() {
        return organization.call(() -> processes
                .list(io.scalewell.shared.process.ProcessFilter.all(), io.scalewell.shared.paging.PageRequest.first())
                .items()
                .getFirst()
                .key());
    }

    private Page open(Browser browser) {
        var page = signIn(browser);
        page.navigate("/" + slug + "/processes/PAY/edit");
        page.locator(".sw-line-text").first().waitFor();
        return page;
    }

    private Page signIn(Browser browser) {
        var page = browser.page();
        page.navigate("/login");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.locator("form[action='/login'] button").click();
        page.locator("main h1").waitFor();
        return page;
    }
}
