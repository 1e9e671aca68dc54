package io.scalewell.ui.loop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.shared.identity.Members;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work as cards: moving one does the work, by mouse and by keys, and can be taken back. */
@BrowserTest
class BoardE2E {

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
    void cardsGoToTheNextStepAndBack(Browser browser) {
        Person ada = office.admin(browser);
        var run = oneRunOfThreeSteps(ada);
        openBoard(ada, run, "&group=step&process=" + process(run));
        inColumn(ada, "Pick the goods");

        card(ada).dragTo(column(ada, "Pack the parcel"));
        inColumn(ada, "Pack the parcel");
        ada.press("Undo");
        inColumn(ada, "Pick the goods");

        move(ada, "Alt+ArrowRight");
        inColumn(ada, "Pack the parcel");
        move(ada, "Alt+ArrowRight");
        inColumn(ada, "Send it");
        move(ada, "Alt+ArrowLeft");
        ada.fill("Why is it moved there?", "The label is missing");
        ada.press("Move");
        inColumn(ada, "Pack the parcel");
        ada.checkLooks();
        ada.hadNoComplaints();
    }

    @Test
    void blockedWorkSaysWhy(Browser browser) {
        Person ada = office.admin(browser);
        var run = oneRunOfThreeSteps(ada);
        openBoard(ada, run, "&group=state");
        inColumn(ada, "Ready");

        card(ada).locator("a").focus();
        move(ada, "Alt+ArrowRight");
        inColumn(ada, "In work");
        move(ada, "Alt+ArrowRight");
        ada.fill("Why is it moved there?", "No key to the store");
        ada.press("Move");
        inColumn(ada, "Blocked");

        card(ada).locator("a").click();
        assertThat(ada.page().locator("main")).containsText("No key to the store");
        ada.hadNoComplaints();
    }

    @Test
    void aBoardThatOthersChangeLeavesTheFocusWhereItIs(Browser browser, Browser another) {
        Person ada = office.admin(browser);
        var run = oneRunOfThreeSteps(ada);
        openBoard(ada, run, "&group=step&process=" + process(run));
        inColumn(ada, "Pick the goods");
        var first = card(ada).getAttribute("data-card");
        card(ada).locator("a").focus();

        Person nina = office.member(another);
        nina.page().navigate(run.substring(0, run.indexOf("/runs/")) + "/processes/" + process(run));
        Work.start(nina);

        assertThat(column(ada, "Pick the goods").locator("[data-card]")).hasCount(2);
        assertThat(ada.page().locator("[data-card='" + first + "'] a")).isFocused();
    }

    /** Keys move the card that has the focus, which comes back to it once the board is drawn anew. */
    private static void move(Person person, String key) {
        person.page().waitForFunction("!!document.activeElement?.closest('[data-card]')");
        person.page().keyboard().press(key);
    }

    /** Its address. */
    private static String oneRunOfThreeSteps(Person person) {
        var editor = Editor.ofNew(person, "Orders");
        editor.lines().first().click();
        editor.type("Pick the goods");
        editor.press("Enter");
        editor.type("Pack the parcel");
        editor.press("Enter");
        editor.type("Send it");
        editor.saved();
        editor.publish();
        Work.start(person);
        return person.page().url();
    }

    private static void openBoard(Person person, String run, String query) {
        person.page().navigate(run.substring(0, run.lastIndexOf('/')) + "?view=board" + query);
        person.sees("Runs");
    }

    private static String process(String run) {
        return run.substring(run.lastIndexOf('/') + 1, run.lastIndexOf('-'));
    }

    private static Locator card(Person person) {
        return person.page().locator("[data-card]").first();
    }

    private static Locator column(Person person, String title) {
        return person.page()
                .locator("[data-column]")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page()
                                .locator("h2", new Page.LocatorOptions().setHasText(Pattern.compile("^" + title)))));
    }

    private static void inColumn(Person person, String title) {
        assertThat(column(person, title).locator("[data-card]")).hasCount(1);
    }
}
