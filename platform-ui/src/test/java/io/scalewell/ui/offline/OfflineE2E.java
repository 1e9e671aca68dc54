package io.scalewell.ui.offline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.browser.Accessibility;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import io.scalewell.ui.browser.Installed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A device without a connection goes on with the tasks that it took along, and loses nothing of what was entered. */
@BrowserTest
class OfflineE2E {

    @Autowired
    private ApplicationContext services;

    @Test
    void whatIsDoneWithoutAConnectionIsSentAfterwards(@Installed Browser browser) {
        var courier = new Courier(services);
        var page = courier.at(browser);
        page.context().setOffline(true);

        page.navigate(courier.address());
        assertThat(page.locator("h1")).hasText("Work without a connection");
        open(page, "Count the parcels");
        assertThat(page.locator(".sw-prose strong")).hasText("blue");
        press(page, "Complete step");
        assertThat(page.locator("[role=alert]")).hasText("Still missing: How many");
        page.getByLabel("How many").fill("12");
        page.getByLabel("State").selectOption("Wet");
        page.getByLabel("Right side").check();
        checkLooks(page);
        press(page, "Complete step");
        assertThat(page.locator(".sw-waits")).hasText("Completed, waits to be sent");
        page.reload();
        assertThat(page.locator(".sw-waits")).hasText("Completed, waits to be sent");

        page.context().setOffline(false);
        assertThat(page.locator("[role=status]")).containsText("Everything is sent");
        assertThat(page.locator("summary")).containsText("Sign the list");
        assertThat(courier.task().state()).isEqualTo(TaskState.COMPLETED);
        assertThat(courier.task().itemsDone()).containsExactly(1);
        assertThat(courier.look().fields()).containsEntry("count", 12).containsEntry("state", "Wet");

        page.getByText("Go on in ScaleWell").click();
        page.waitForURL(url -> url.endsWith(courier.address()));
    }

    @Test
    void whatSomebodyElseEnteredMeanwhileIsShownBesideAndNothingIsLost(@Installed Browser browser) {
        var courier = new Courier(services);
        var page = courier.at(browser);
        page.context().setOffline(true);
        page.navigate(courier.address());
        open(page, "Count the parcels");
        page.getByLabel("How many").fill("12");
        page.getByLabel("Where they lie").fill("Shelf 3");
        courier.enterElsewhere(Map.of("count", 40));

        page.context().setOffline(false);
        var decision = page.locator("section[role=alert]");
        assertThat(decision).containsText("How many – theirs: 40 · yours: 12");
        checkLooks(page);
        decision.getByText("Take theirs").click();

        assertThat(page.locator("[role=status]")).containsText("Everything is sent");
        assertThat(courier.look().fields()).containsEntry("count", 40).containsEntry("place", "Shelf 3");
    }

    @Test
    void whatCameTooLateCanBecomeAComment(@Installed Browser browser) {
        var courier = new Courier(services);
        var page = courier.at(browser);
        page.context().setOffline(true);
        page.navigate("/offline");
        open(page, "Count the parcels");
        page.getByLabel("Where they lie").fill("Shelf 3");
        courier.enterElsewhere(Map.of("count", 40));
        courier.elsewhere(
                () -> services.getBean(Tasks.class).act(courier.task().id(), new TaskAction.Skip("The van has left")));

        page.context().setOffline(false);
        page.locator("section[role=alert]").getByText("Write it as a comment").click();

        assertThat(page.locator("[role=status]")).containsText("Everything is sent");
        assertThat(courier.look().comments())
                .singleElement()
                .satisfies(comment -> assertThat(comment.text()).contains("Where they lie: Shelf 3"));
    }

    @Test
    void onlyWhoIsSignedInIsAnsweredAndOnlyWithTheToken(@Installed Browser browser) {
        var courier = new Courier(services);
        var page = courier.at(browser);
        String post = """
                (token) => fetch('/offline/changes', {
                  method: 'POST',
                  headers: {'Content-Type': 'application/json', 'X-CSRF-TOKEN': token},
                  body: JSON.stringify([{task: '%s', items: [0], complete: false}]),
                }).then((answer) => answer.status)
                """.formatted(courier.task().id());
        String token = (String)
                page.evaluate("fetch('/offline/work').then((answer) => answer.json()).then((work) => work.token)");

        assertThat(page.evaluate(post, "")).isEqualTo(403);
        assertThat(List.of(page.evaluate(post, token), page.evaluate(post, token)))
                .as("twice is once")
                .containsOnly(200);
        page.context().clearCookies();
        assertThat(page.evaluate(post, token)).isIn(401, 403);
        assertThat(page.evaluate("fetch('/offline/work').then((answer) => answer.status)"))
                .isEqualTo(401);
        page.navigate("/offline");
        assertThat(page.locator("[role=status] a")).hasText("Sign in, and what waits is sent.");
    }

    @Test
    void whoSignsOutLeavesNoWorkOnTheDevice(@Installed Browser browser) {
        var page = new Courier(services).at(browser);

        page.locator(".sw-header vaadin-avatar").click();
        page.getByText("Sign out").click();
        page.waitForURL(url -> url.contains("/login"));

        assertThat(page.evaluate("localStorage.getItem('sw-offline-work')")).isNull();
    }

    @Test
    void isAnApplicationForTheHomeScreen(@Installed Browser browser) {
        var page = new Courier(services).at(browser);

        assertThat(page.locator("link[rel=manifest]")).hasCount(1);
        assertThat(page.evaluate("""
                fetch(document.querySelector('link[rel=manifest]').href)
                  .then((answer) => answer.json())
                  .then(({icons}) => Promise.all(icons.map(({src}) => fetch(src).then((icon) => icon.headers.get('content-type')))))
                """)).isEqualTo(List.of("image/svg+xml", "image/png", "image/png"));
    }

    private static void open(Page page, String title) {
        page.locator("summary", new Page.LocatorOptions().setHasText(title)).click();
    }

    private static void press(Page page, String button) {
        page.locator("details[open]")
                .getByText(button, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void checkLooks(Page page) {
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Accessibility.assertAccessible(page);
        }
    }
}
