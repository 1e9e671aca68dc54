package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The page of a run. */
record Work(Person person) {

    private static final Pattern SOME_SECONDS = Pattern.compile("[1-9]\\d*\\W?s");

    /** Starts a run on the page of its process. */
    static Work start(Person person) {
        person.page().locator("main").getByText("Start run").click();
        person.page().waitForURL(Pattern.compile("/runs/[A-Z0-9]+-\\d+"));
        return new Work(person);
    }

    Locator step(String title) {
        return person.page().locator(".sw-step").filter(new Locator.FilterOptions().setHasText(title));
    }

    Locator tick(String title) {
        return step(title).locator(".sw-step-head .sw-tick");
    }

    Work isOpen(String title) {
        assertThat(step(title).locator(".sw-step-body")).isVisible();
        return this;
    }

    Work complete(String title) {
        isOpen(title);
        person.press("Complete step");
        return isTicked(title);
    }

    Work isTicked(String title) {
        assertThat(tick(title)).hasAttribute("aria-checked", "true");
        return this;
    }

    void sendBack(String title, String reason) {
        isOpen(title);
        person.press("Reject");
        person.fill("What has to change?", reason);
        person.page().locator(".sw-text-form").getByText("Reject").click();
    }

    /** Lets the clock of the open step run until it shows something. */
    void workForAMoment() {
        person.press("Start the clock");
        assertThat(person.page().locator(".sw-timer sw-clock")).hasText(SOME_SECONDS);
    }

    /** Lets work wait until the run's clock shows something. */
    void waitForAMoment() {
        assertThat(person.page().locator(".sw-clocks sw-clock")).hasText(SOME_SECONDS);
    }
}
