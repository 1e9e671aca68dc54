package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typing a checklist: what keys, fingers and the server's answers do. */
class OutlineE2E extends ElementE2E {

    @SuppressWarnings("NullAway.Init") // every test begins by opening it
    private Page page;

    @Test
    void turnsTypedTextIntoStepsAndSavesThem() {
        edit("outline.html");

        page.keyboard().type("Check order");
        page.keyboard().press("Enter");
        page.keyboard().type("Ask for address");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().type("Send parcel");
        page.keyboard().press("Shift+Tab");

        assertThat(lines()).containsExactly("step Check order", "item Ask for address", "step Send parcel");
        waitUntilSaved("step Check order, item Ask for address, step Send parcel");
        assertThat(page.locator(".sw-outline-status")).containsText("Saved");
    }

    @Test
    void savesOnceWhenTypingPauses() {
        edit("outline.html?steps=4");
        stopTime();
        text(1).click();

        page.keyboard().type("a");
        page.clock().runFor(399);
        page.keyboard().type("b");
        page.clock().runFor(399);
        var early = changes();
        page.clock().runFor(1);

        assertThat(early).isZero();
        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void doesNotWaitForAServerThatIsSlow() {
        edit("outline.html");
        page.evaluate("answer = 'none'");

        page.keyboard().type("First");
        page.waitForFunction("events.some((each) => each.name === 'outline-change')");
        page.keyboard().press("Enter");
        page.keyboard().type("Second");

        assertThat(lines()).containsExactly("step First", "step Second");
        assertThat(page.locator(".sw-outline-status")).hasText("Saving");
        page.evaluate("answer = 'ack'; outline.ack(2)");
        waitUntilSaved("step First, step Second");
    }

    @Test
    void asksForAnotherViewOnlyWhenEverythingTypedIsStored() {
        edit("outline.html");
        page.evaluate("answer = 'none'");
        page.keyboard().type("First");
        page.waitForFunction("events.some((each) => each.name === 'outline-change')");

        page.keyboard().type(" step");
        page.keyboard().press("Control+/");
        assertThat((boolean) page.evaluate("events.some((each) => each.name === 'outline-command')"))
                .isFalse();
        page.evaluate("answer = 'ack'; outline.ack(2)");
        page.waitForFunction("events.some((each) => each.command === 'map')");

        waitUntilSaved("step First step");
    }

    @Test
    void bringsUnsavedTypingBackAfterAReload() {
        edit("outline.html");
        page.evaluate("answer = 'none'");
        page.keyboard().type("Not yet saved");
        page.waitForFunction("events.some((each) => each.name === 'outline-change')");

        page.reload();
        page.waitForFunction("window.ready");

        assertThat(lines()).containsExactly("step Not yet saved");
        page.waitForFunction("document.querySelector('.sw-outline-status').dataset.state === 'saved'");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void offersToRetryWhatTheServerRefused() {
        edit("outline.html?steps=2");
        stopTime();
        page.evaluate("answer = 'none'");
        page.keyboard().type("A step");
        page.clock().runFor(400);

        page.evaluate("outline.reject('The draft was deleted.')");
        assertThat(page.locator(".sw-outline-status")).containsText("Not saved: The draft was deleted.");
        page.evaluate("answer = 'ack'");
        page.locator(".sw-outline-status button").click();

        page.clock().runFor(10);
        assertThat(page.locator(".sw-outline-status")).containsText("Saved");
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void showsBothVersionsOfALineThatTwoPeopleChanged() {
        edit("outline.html?steps=4");
        page.evaluate("answer = 'none'");
        text(1).click();
        page.keyboard().press("Home");
        for (int letter = 0; letter < 4; letter++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().type(" mine");

        page.evaluate("""
                outline.setModel({ rev: 7, lines: [
                  { key: 'k0', level: 'stage', title: 'Renamed', parallel: false },
                  { key: 'k1', level: 'step', title: 'theirs', parallel: false },
                  { key: 'k2', level: 'step', title: 'Line 2 of the checklist', parallel: false },
                  { key: 'k3', level: 'item', title: 'Line 3 of the checklist', parallel: false }] })
                """);

        assertThat(lines().subList(0, 2)).containsExactly("stage Renamed", "step Line mine 1 of the checklist");
        assertThat(page.locator("[data-key=k1] .sw-line-note")).containsText("theirs");
        page.waitForFunction("events.some((each) => each.rev === 8)");
        page.keyboard().type("!");
        assertThat(text(1)).hasText("Line mine! 1 of the checklist");
    }

    @Test
    void undoesAndRedoesTypingAndMoves() {
        edit("outline.html?steps=4");
        text(2).click();

        page.keyboard().press("Alt+ArrowUp");
        page.keyboard().press("End");
        page.keyboard().type("!!");
        assertThat(lines().get(1)).isEqualTo("step Line 2 of the checklist!!");

        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertThat(lines().get(1)).isEqualTo("step Line 1 of the checklist");
        page.keyboard().press("Control+Shift+Z");
        page.keyboard().press("Control+y");
        assertThat(lines().get(1)).isEqualTo("step Line 2 of the checklist!!");
    }

    @Test
    void saysAloudWhereALineWasMoved() {
        edit("outline.html?steps=4");
        text(2).click();

        page.keyboard().press("Alt+ArrowUp");

        assertThat(page.locator("sw-outline [role=status]")).hasText("Step 2 moved to line 2 of 4");
        assertThat(text(1)).isFocused();
    }

    @Test
    void makesStepsOfAPastedList() {
        edit("outline.html");

        paste("# Before\n- [ ] Order laptop\n  - [x] Choose model\n- Book room\n# After\n1. Say hello");

        assertThat(lines())
                .containsExactly(
                        "stage Before",
                        "step Order laptop",
                        "item Choose model",
                        "step Book room",
                        "stage After",
                        "step Say hello");
    }

    @Test
    void pastesOneLineIntoTheText() {
        edit("outline.html");
        page.keyboard().type("Ask ");

        paste("  <b>Nina</b> ");

        assertThat(lines()).containsExactly("step Ask <b>Nina</b>");
    }

    @Test
    void leavesByEscapeAndTab() {
        edit("outline.html?steps=3");
        text(1).click();

        page.keyboard().press("Tab");
        assertThat(text(1)).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("sw-outline [role=status]")).hasText("Press Tab to leave the editor.");
        page.keyboard().press("Tab");

        assertThat(page.locator("#after")).isFocused();
    }

    @Test
    void beginsWithExamplesThatTabAccepts() {
        edit("outline.html");
        assertThat(page.locator(".sw-outline-examples li")).hasCount(3);

        page.keyboard().press("Tab");

        assertThat(lines())
                .containsExactly(
                        "step Check that the request is complete", "step Do the work", "step Tell the customer");
        assertThat(page.locator(".sw-outline-ghost")).isHidden();
    }

    @Test
    void deletesEmptyLinesAndJoinsFullOnes() {
        edit("outline.html?steps=4");
        text(3).click();
        page.keyboard().press("Home");

        page.keyboard().press("Backspace");
        assertThat(lines().getLast()).isEqualTo("step Line 2 of the checklistLine 3 of the checklist");
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        page.keyboard().press("Backspace");

        assertThat(lines()).hasSize(3);
        assertThat(text(2)).isFocused();
    }

    @Test
    void dropsADraggedLineWhereItIsLetGo() {
        edit("outline.html?steps=4");
        page.locator("[data-key=k1]").hover();
        page.locator("[data-key=k1] .sw-line-handle").hover();
        page.mouse().down();
        var last = page.locator("[data-key=k3]").boundingBox();

        page.mouse().move(last.x + 20, last.y + last.height / 2);
        page.mouse().move(last.x + 20, last.y + last.height - 1);
        page.mouse().up();

        assertThat(lines())
                .containsExactly(
                        "stage Line 0 of the checklist",
                        "step Line 2 of the checklist",
                        "item Line 3 of the checklist",
                        "step Line 1 of the checklist");
    }

    @Test
    void doesByButtonWhatKeysDo() {
        page = open("outline.html?steps=4", ColorScheme.LIGHT, PHONE);
        page.waitForFunction("window.ready");
        text(2).click();

        page.locator("[data-action=moveUp]").click();
        page.locator("[data-action=outdent]").click();
        page.locator("[data-action=parallel]").click();

        assertThat(lines().get(1)).isEqualTo("stage Line 2 of the checklist");
        assertThat(page.locator("[data-key=k2]")).hasAttribute("data-parallel", "In any order");
        var button = page.locator("[data-action=moveUp]").boundingBox();
        assertThat(Math.min(button.width, button.height)).isGreaterThanOrEqualTo(44);
    }

    @Test
    void neverTakesTextForMarkup() {
        edit("outline.html");
        page.keyboard().type("<img src=x onerror=alert(1)>");
        page.keyboard().type(" @<b>Nina</b>");
        assertThat(page.locator(".sw-offers :is(img, b, i)")).hasCount(0);
        page.keyboard().press("Enter");

        page.evaluate("""
                const [row] = document.querySelectorAll('.sw-line');
                outline.markProblem(row.dataset.key, '<i>wrong</i>');
                """);

        assertThat(page.locator(".sw-outline-tree :is(img, b, i)")).hasCount(0);
        assertThat(page.locator(".sw-line-chip")).hasText("<b>Nina</b>");
        assertThat(page.locator(".sw-line-note")).hasText("<i>wrong</i>");
    }

    @Test
    void cannotBeEditedWhenReadonly() {
        edit("outline.html?steps=3");
        page.evaluate("outline.toggleAttribute('readonly', true)");
        text(1).click();

        page.keyboard().type("x");
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");

        assertThat(lines()).hasSize(3).contains("step Line 1 of the checklist");
        assertThat(text(2)).isFocused();
    }

    /** The budget of one key is 16 ms; what paints is the browser's, so script, style and layout are measured. */
    @Test
    void keepsUpWithTypingInThreeHundredLines() {
        edit("outline.html?steps=300");
        text(150).click();
        page.evaluate("""
                window.spent = [];
                const tree = document.querySelector('.sw-outline-tree');
                let start;
                addEventListener('keydown', () => (start = performance.now()), true);
                addEventListener('input', () => {
                  document.body.getBoundingClientRect();
                  spent.push(performance.now() - start);
                });
                """);

        page.keyboard().type("a".repeat(60));

        var median = ((Number) page.evaluate("spent.sort((a, b) => a - b)[30]")).doubleValue();
        assertThat(median).isLessThan(16);
    }

    private void edit(String address) {
        page = open(address);
        page.waitForFunction("window.ready");
        text(0).click();
    }

    private void stopTime() {
        page.clock().install(new Clock.InstallOptions().setTime("2026-03-01T10:00:00Z"));
        page.clock().pauseAt("2026-03-01T10:00:01Z");
    }

    private Locator text(int index) {
        return page.locator(".sw-line-text").nth(index);
    }

    private void paste(String text) {
        page.evaluate("""
                (text) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  data.setData('text/html', '<b>never read</b>');
                  const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
                  document.activeElement.dispatchEvent(event);
                }
                """, text);
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        return (List<String>) page.evaluate("""
                [...document.querySelectorAll('.sw-line')].map((line) =>
                  `${line.dataset.level} ${line.querySelector('.sw-line-text').textContent}`)
                """);
    }

    private int changes() {
        return (int) page.evaluate("events.filter((each) => each.name === 'outline-change').length");
    }

    private void waitUntilSaved(String lines) {
        page.waitForFunction("""
                (lines) => {
                  const sent = window.stored.map((line) => `${line.level} ${line.title}`).join(', ');
                  return sent === lines && document.querySelector('.sw-outline-status').dataset.state === 'saved';
                }
                """, lines);
    }
}
