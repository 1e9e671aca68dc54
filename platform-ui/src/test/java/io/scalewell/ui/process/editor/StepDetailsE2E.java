package io.scalewell.ui.process.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the details of one step, in the whole application. */
@BrowserTest
class StepDetailsE2E {

    private static final ProcessKey PAY = ProcessKey.of("PAY");
    private static final String PASSWORD = "correct horse battery";
    private static final String INSTRUCTIONS = "vaadin-text-area:has(label:text-is('Instructions')) textarea";

    @Autowired
    private OrganizationCreation organizations;

    @Autowired
    private Processes processes;

    private final String email = "ada" + UUID.randomUUID() + "@example.org";
    private TestOrganization organization;
    private String slug;

    @BeforeEach
    void found() {
        var made = organizations.create(
                new NewOrganization(null, "Kestrel", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, PASSWORD));
        slug = made.organization().slug();
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
        organization.run(() -> processes.create(ProcessDefinition.named("Pay")
                .withKey("PAY")
                .withStages(List.of(new Stage(
                        "",
                        false,
                        List.of(Step.task("check", "Check")
                                .change()
                                .instructions("Check the sum.")
                                .toStep()))))));
    }

    @Test
    void neitherLosesAWordOfTheInstructionsWhileBothType(Browser here, Browser there) {
        var one = open(here);
        var other = open(there);

        one.locator(INSTRUCTIONS).click();
        one.keyboard().press("Control+Home");
        one.keyboard().type("First: ");
        other.locator(INSTRUCTIONS).click();
        other.keyboard().press("Control+End");
        other.keyboard().type(" Then sign **here**.");

        var both = "First: Check the sum. Then sign **here**.";
        assertThat(one.locator(INSTRUCTIONS)).hasValue(both);
        assertThat(other.locator(INSTRUCTIONS)).hasValue(both);
        assertThat(one.locator(INSTRUCTIONS)).isFocused();
        assertThat(one.locator(".sw-write-preview strong")).hasText("here");
        await().untilAsserted(() -> assertThat(saved().instructions()).isEqualTo(both));
        assertThat(here.complaints()).isEmpty();
        assertThat(there.complaints()).isEmpty();
    }

    @Test
    void keepsWhatIsBeingTypedWhenSomebodyElseSavesTheSameWords(Browser browser) {
        var page = open(browser);
        page.locator(INSTRUCTIONS).click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Mine");
        organization.run(() -> {
            var detail = processes.get(PAY);
            var theirs = Steps.change(
                    detail.draft(),
                    "check",
                    step -> step.change().instructions("Theirs").toStep());
            processes.replaceDraft(PAY, theirs, detail.draftRevision());
        });

        assertThat(page.locator(".sw-autosave [role=alert]").last()).containsText("Theirs");
        assertThat(page.locator(INSTRUCTIONS)).hasValue("Mine");
        page.locator("vaadin-button:text-is('Keep mine')").click();

        await().untilAsserted(() -> assertThat(saved().instructions()).isEqualTo("Mine"));
        assertThat(browser.complaints()).isEmpty();
    }

    private Step saved() {
        return organization.call(() -> processes.get(PAY).draft().steps().getFirst());
    }

    private Page open(Browser browser) {
        var page = browser.page();
        page.navigate("/login");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.locator("form[action='/login'] button").click();
        page.locator("main h1").waitFor();
        page.navigate("/" + slug + "/processes/PAY/edit?step=check");
        page.locator(INSTRUCTIONS).waitFor();
        return page;
    }
}
