package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several lines at once, the clipboard, and what others do at the same time. */
class OutlineLinesE2E extends OutlineTest {

    @Test
    void changesSeveralLinesTogether() {
        edit("outline.html?steps=7");
        text(1).click();
        press("Shift+ArrowDown");
        press("Shift+ArrowDown");
        assertThat(page.locator(".sw-line-selected")).hasCount(2);

        press("Alt+ArrowDown");
        // A step takes its sub-item along.
        assertThat(titles(1, 7)).containsExactly("Line 4", "Line 1", "Line 2", "Line 3", "Line 5", "Line 6");
        press("Tab");
        assertThat(page.locator(".sw-line[data-level=item]")).hasCount(3);
        press("Shift+Tab");
        press("Delete");
        assertThat(page.locator(".sw-line")).hasCount(5);
        press("Control+z");

        assertThat(page.locator(".sw-line")).hasCount(7);
    }

    @Test
    void assignsAllSelectedStepsAtOnce() {
        edit("outline.html?steps=7");
        text(4).click();
        press("End");
        text(6).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));

        type("@marco");
        press("Enter");

        assertThat(page.locator(".sw-line-chip[data-kind=assignee]"))
                .hasText(new String[] {"Release manager", "Marco Ruiz", "Marco Ruiz", "Marco Ruiz"});
    }

    @Test
    void selectsTheTextFirstAndThenAllLines() {
        edit("outline.html?steps=5");
        text(1).click();

        press("Control+a");
        assertThat(page.locator(".sw-line-selected")).hasCount(0);
        press("Control+a");
        assertThat(page.locator(".sw-line-selected")).hasCount(5);
        press("Escape");

        assertThat(page.locator(".sw-line-selected")).hasCount(0);
    }

    @Test
    void makesAStageOfStepsThatRunSideBySide() {
        edit("outline.html?steps=8");
        text(4).click();
        press("Shift+ArrowDown");
        press("Shift+ArrowDown");

        page.locator("[data-action=parallel]").click();

        assertThat(titles(4, 9)).containsExactly("At the same time", "Line 4", "Line 5", "Afterwards", "Line 6");
        assertThat(page.locator(".sw-line").nth(4)).hasAttribute("data-parallel", "In any order");
    }

    @Test
    void copiesLinesAsAListAndPastesThemWithTheirDetails() {
        edit("outline.html?steps=4");
        text(1).click();
        press("Shift+ArrowDown");
        press("Shift+ArrowDown");

        var copied = (String) page.evaluate("""
                const data = new DataTransfer();
                document.activeElement.dispatchEvent(
                  new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
                window.copied = data;
                data.getData('text/plain') + '\\n' + data.getData('text/html');
                """);
        press("Escape");
        text(3).click();
        page.evaluate("""
                document.activeElement.dispatchEvent(
                  new ClipboardEvent('paste', { clipboardData: copied, bubbles: true, cancelable: true }));
                """);

        assertThat(copied)
                .isEqualTo(
                        "- Line 1 of the checklist\n- Line 2 of the checklist\n<ul><li>Line 1 of the checklist</li><li>Line 2 of the checklist</li></ul>");
        assertThat(lines()).hasSize(6).last().isEqualTo("step Line 2 of the checklist");
        assertThat(lines().get(4)).contains("Release manager", "1 field");
        assertThat(page.evaluate("new Set(stored.flatMap((line) => line.details.fields ?? []).map((f) => f.key)).size"))
                .as("fields have keys of their own")
                .isEqualTo(page.evaluate("stored.flatMap((line) => line.details.fields ?? []).length"));
    }

    @Test
    void recognisesOwnersAndRulesInATableFromExcel() {
        edit("outline.html");

        paste("Step\tOwner\tDue", """
                <table><tr><td>Step</td><td>Owner</td><td>Due</td><td>Remark</td></tr>
                <tr><td>Check order</td><td>Tess Tran</td><td>2 working days after start</td><td>by phone</td></tr>
                <tr><td>Pay</td><td>Treasurer</td><td>whenever</td><td></td></tr></table>
                """);

        assertThat(lines())
                .containsExactly(
                        "step Check order [Tess Tran, 2 working days after the start]", "step Pay [Treasurer]");
        waitForDetails("\"instructions\":\"by phone\"", "\"instructions\":\"whenever\"");
    }

    @Test
    void keepsTheLevelsOfAListFromWord() {
        edit("outline.html");

        paste("Before\no\tx", """
                <html><head><style>p {}</style></head><body><h2>Before</h2>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span>·<span>   </span></span>Order laptop</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span>o<span>   </span></span>Choose model</p>
                <ul><li>Book room<ol><li>Big one</li></ol></li></ul></body></html>
                """);

        assertThat(lines())
                .containsExactly(
                        "stage Before", "step Order laptop", "item Choose model", "step Book room", "item Big one");
    }

    @Test
    void takesOverWhatSomebodyElseSavedWithoutMovingTheCaret() {
        edit("outline.html?steps=3");
        text(1).click();
        press("End");

        page.evaluate("""
                outline.update({ from: 1, rev: 2, order: null, lines: [
                  { key: 'k1', level: 'step', title: 'Now line 1 of the checklist', parallel: false, details: { due: 'P1D after start' } }] });
                """);
        type("!");

        assertThat(text(1)).hasText("Now line 1 of the checklist!");
        assertThat(page.locator("[data-key=k1]")).hasClass(Pattern.compile("sw-line-flash"));
        page.waitForFunction("events.some((each) => each.rev === 3)");
        press("Control+z");
        assertThat(text(1)).hasText("Now line 1 of the checklist");
    }

    @Test
    void asksForEverythingWhenItMissedAState() {
        edit("outline.html?steps=3");

        page.evaluate("outline.update({ from: 7, rev: 8, order: null, lines: [] })");

        page.waitForFunction("events.some((each) => each.name === 'outline-lost')");
    }

    @Test
    void saysWhoElseIsThere() {
        edit("outline.html?steps=3");

        page.evaluate("outline.setPresence([{ id: 's', name: 'Nina Vogel', initials: 'NV', colour: 1, key: 'k2' }])");

        assertThat(page.locator(".sw-outline-present li")).containsText("Nina Vogel is here, at step 2");
        assertThat(page.locator("[data-key=k2] .sw-line-person")).hasText("NV");
        assertThat(page.locator("sw-outline [role=status]")).hasText("Nina Vogel is here now");
    }

    @Test
    void marksLinesThatAreNotSaved() {
        edit("outline.html?steps=3");
        page.evaluate("answer = 'none'");
        text(1).click();
        type("X");
        page.waitForFunction("events.some((each) => each.name === 'outline-change')");

        page.evaluate("outline.reject('The draft was deleted.')");

        assertThat(page.locator(".sw-line[data-unsaved]")).hasCount(1);
        assertThat(page.locator(".sw-line-unsaved")).hasText("Not saved – Retry");
        page.evaluate("answer = 'ack'");
        page.locator(".sw-line-unsaved").click();
        assertThat(page.locator(".sw-line[data-unsaved]")).hasCount(0);
    }
}
