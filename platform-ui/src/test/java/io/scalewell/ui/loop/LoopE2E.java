package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.shared.identity.Members;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Document, run, measure: everything a newcomer does in the first hour, with keyboard and mouse. */
@BrowserTest
class LoopE2E {

    private static final Pattern A_WHILE = Pattern.compile("[1-9]\\d* [sm]");

    /** It takes less than one; the other is for a busy machine. */
    private static final double TWO_SECONDS = 2000;

    @Autowired
    private OrganizationCreation creation;

    @Autowired
    private Members members;

    private Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(creation, members);
    }

    @Test
    void leadsFromTypedStepsToMeasuredTimes(Browser browser) {
        Person ada = office.admin(browser);
        ada.checkLooks();
        document(ada);
        work(Work.start(ada));
        measure(ada);
        ada.hadNoComplaints();
    }

    @Test
    void showsATickToAnotherBrowserWithinASecond(Browser hers, Browser his) {
        Person ada = office.admin(hers);
        Person nina = office.member(his);

        watch(ada, nina);
        nina.hadNoComplaints();
    }

    private static void watch(Person person, Person watcher) {
        var editor = Editor.ofNew(person, "Opening");
        editor.lines().first().click();
        editor.type("Unlock the door");
        editor.press("Enter");
        editor.type("Switch on the light");
        editor.saved();
        editor.publish();
        var here = Work.start(person);
        watcher.page().navigate(person.page().url());
        var there = new Work(watcher).isOpen("Unlock the door");

        here.tick("Unlock the door").click();

        assertThat(there.tick("Unlock the door"))
                .hasAttribute("aria-checked", "true", new HasAttributeOptions().setTimeout(TWO_SECONDS));
    }

    private static void document(Person person) {
        var editor = Editor.ofNew(person, "Monthly report");
        person.checkLooks();
        editor.lines().first().click();
        editor.type("Collect the figures");
        editor.press("Enter");
        editor.type("Write the report");
        editor.press("Enter", "Tab");
        editor.type("With a chart of the year");
        editor.press("Enter", "Shift+Tab");
        editor.type("Send the report");
        editor.press("Enter");
        editor.type("Approve the report");
        editor.press("Alt+ArrowUp", "ArrowDown", "End", "Enter");
        editor.type("File the report");
        editor.saved();
        assertThat(editor.lines("item")).hasText(new String[] {"With a chart of the year"});
        assertThat(editor.lines("step")).hasText(new String[] {
            "Collect the figures", "Write the report", "Approve the report", "Send the report", "File the report"
        });

        editor.goTo("Approve the report");
        person.choose("Kind", "Approval");
        person.choose("Rejected, it goes back to", "Write the report");
        person.checkLooks();
        editor.publish();
        person.checkLooks();
    }

    private static void work(Work run) {
        run.isOpen("Collect the figures");
        run.person().checkLooks();
        run.waitForAMoment();
        run.workForAMoment();
        run.complete("Collect the figures");
        run.isOpen("Write the report");
        run.step("Write the report").locator(".sw-sub .sw-tick").click();
        run.complete("Write the report");
        run.sendBack("Approve the report", "The chart lacks December");
        assertThat(run.step("Write the report")).containsText("Sent back: The chart lacks December");
        assertThat(run.step("Write the report")).containsText("round 2");
        run.person().checkLooks();
        run.complete("Write the report");
        run.isOpen("Approve the report");
        run.person().press("Approve");
        run.isTicked("Approve the report");
        run.complete("Send the report");
        run.complete("File the report");
        assertThat(run.person().page().locator("header .sw-chip")).hasText("Completed");
        run.person().checkLooks();
    }

    private static void measure(Person person) {
        person.goTo("Insights");
        person.checkLooks();
        person.follow("Monthly report");
        person.sees("Insights: Monthly report");
        person.choose("Clock", "Elapsed time");
        assertThat(person.page().locator(".sw-kpi").filter(hasText("Rework"))).containsText("100 %");
        person.checkLooks();
        person.follow("Steps");
        var steps = person.page().getByLabel("Steps by waiting").locator("tbody tr");
        assertThat(steps).hasCount(5);
        var first = steps.filter(hasText("Collect the figures")).locator("td");
        assertThat(first.nth(2)).hasText(A_WHILE);
        assertThat(first.nth(4)).hasText(A_WHILE);
        var written = steps.filter(hasText("Write the report")).locator("td");
        assertThat(written.nth(6)).hasText("0 %");
        person.checkLooks();
        person.follow("Variants");
        var rework = person.page().getByLabel("Done more than once").locator("tbody tr");
        assertThat(rework.filter(hasText("Write the report"))).containsText("1");
        person.checkLooks();
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
