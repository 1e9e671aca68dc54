package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Accessibility;
import org.junit.jupiter.api.Test;

/** The menus at the caret and descriptions, by keys, fingers and screen readers. */
class OutlineMenuE2E extends OutlineTest {

    @Test
    void assignsWhoIsNamedBehindAnAt() {
        edit("outline.html");

        type("Check order @tes");
        assertThat(page.locator(".sw-offer[aria-selected=true]")).containsText("Tess Tran");
        press("Enter");
        type(" by phone");

        assertThat(lines()).containsExactly("step Check order by phone [Tess Tran]");
        waitForDetails("{\"assignee\":{\"member\":\"tess@kestrel.example\"}}");
    }

    @Test
    void makesARoleOfANewName() {
        edit("outline.html");

        type("Hire @Hiring lead");
        press("Tab");

        waitForDetails("{\"assignee\":{\"role\":\"Hiring lead\"}}");
        press("Enter");
        type("Ask @hir");
        assertThat(page.locator(".sw-offer[aria-selected=true]")).containsText("Hiring lead");
    }

    @Test
    void leavesTheTypedLettersOnEscape() {
        edit("outline.html");

        type("Mail @tes");
        press("Escape");
        type("s now");

        assertThat(page.locator(".sw-offers")).isHidden();
        assertThat(lines()).containsExactly("step Mail @tess now");
    }

    @Test
    void takesSignsWithinWordsForText() {
        edit("outline.html");

        type("Mail me@home and/or ask C#! Now - 24/7 @ noon");

        assertThat(page.locator(".sw-offers")).isHidden();
        assertThat(lines()).containsExactly("step Mail me@home and/or ask C#! Now - 24/7 @ noon");
    }

    @Test
    void readsARuleInWordsAndSaysWhatIsMissing() {
        edit("outline.html");

        type("Pay !by friday");
        assertThat(page.locator(".sw-offers-problem")).containsText("it knows no date or weekday");
        for (int letter = 0; letter < "by friday".length(); letter++) {
            press("Backspace");
        }
        type("7 working days after");
        assertThat(page.locator(".sw-offers-problem")).containsText("After what?");
        type(" previous");
        assertThat(page.locator(".sw-offer[aria-selected=true]")).hasText("7 working days after previous");
        press("Enter");

        assertThat(lines()).containsExactly("step Pay [7 working days after previous]");
        waitForDetails("{\"due\":\"P7D after previous\"}");
    }

    @Test
    void speaksGerman() {
        edit("outline.html?lang=de");

        type("Zahlen !5 Arbeitstage nach dem vorherigen Schritt");
        press("Enter");
        type(" /freig");
        press("Enter");

        assertThat(lines()).containsExactly("step Zahlen [Freigabe, 5 Arbeitstage nach dem vorherigen Schritt]");
    }

    @Test
    void waitsForAnEvent() {
        edit("outline.html");

        type("Wait for the run /wait run completed");
        assertThat(page.locator(".sw-offer[aria-selected=true]")).containsText("When a run is completed");
        press("Enter");

        waitForDetails("{\"kind\":\"WAIT\",\"waitsFor\":{\"event\":\"run.completed\"}}");
        assertThat(lines()).containsExactly("step Wait for the run [Wait: When a run is completed]");
    }

    @Test
    void asksForANewAutomationWithTheChosenAction() {
        edit("outline.html");

        type("Tell the customer /automation e-mail");
        press("Enter");

        waitForDetails("{\"kind\":\"AUTOMATED\"}");
        page.waitForFunction("events.some(e => e.command === 'automate' && e.kind === 'send-email')");
    }

    @Test
    void choosesAnAutomationThatThereIs() {
        edit("outline.html");

        type("Book it /automation invoices");
        press("Enter");

        waitForDetails("{\"kind\":\"AUTOMATED\",\"automation\":\"A-12\"}");
    }

    @Test
    void addsFieldsRulesAndKinds() {
        edit("outline.html");

        type("Approve /money Amount due");
        press("Enter");
        type(" /choice Colour: red, green");
        press("Enter");
        type(" /approval");
        press("Enter");
        type(" /stop");
        press("Enter");
        type(" /if amount due > 1000");
        press("Enter");
        type(" #legal");
        press("Enter");

        assertThat(lines()).containsExactly("step Approve [Approval, 2 fields, only if, stop, #legal]");
        waitForDetails(
                "{\"key\":\"amountDue\",\"label\":\"Amount due\",\"type\":\"MONEY\",\"required\":false,\"choices\":[]}",
                "\"choices\":[\"red\",\"green\"]",
                "\"condition\":\"run.fields.amountDue.amount > 1000.0\"");
    }

    @Test
    void choosesTheProcessOfASubProcess() {
        edit("outline.html");

        type("Onboard /sub");
        press("Enter");
        type("onb");
        press("Enter");
        press("Enter");
        type("Cool down /wait 2 days");
        press("Enter");

        assertThat(lines())
                .containsExactly(
                        "step Onboard [Customer onboarding]",
                        "step Cool down [Wait: 2 working days after it is ready]");
    }

    @Test
    void undoesAndRedoesWhatAMenuDid() {
        edit("outline.html");
        type("Check @marco");
        press("Enter");

        press("Control+z");
        assertThat(lines()).containsExactly("step Check @marco");
        press("Control+Shift+Z");

        assertThat(lines()).containsExactly("step Check [Marco Ruiz]");
    }

    @Test
    void describesAStepInSeveralLines() {
        edit("outline.html");
        type("Check");

        press("Shift+Enter");
        type("Look twice.");
        press("Enter");
        type("Then again.");
        press("Escape");
        press("Enter");
        type("Pay");

        assertThat(lines()).containsExactly("step Check", "step Pay");
        waitForDetails("\"instructions\":\"Look twice.\\nThen again.\"");
    }

    @Test
    void canBeUsedByEverybodyWhileAMenuIsOpen() {
        edit("outline.html?steps=4");
        text(1).click();
        press("End");

        type(" /");
        Accessibility.assertAccessible(page);
        press("Escape");
        press("Shift+Enter");
        type("Text");
        Accessibility.assertAccessible(page);

        assertThat(page.evaluate("""
                const text = document.querySelectorAll('.sw-line-text')[1];
                text.getAttribute('aria-describedby').split(' ')
                  .map((id) => document.getElementById(id)).filter(Boolean)
                  .flatMap((each) => [...each.querySelectorAll('button')])
                  .map((each) => each.getAttribute('aria-label') ?? each.textContent).join(', ');
                """))
                .isEqualTo("assigned to Release manager, due 2 working days after previous, 1 field: Note");
    }

    @Test
    void opensTheMenusByFinger() {
        show("outline.html?steps=4", ColorScheme.DARK, PHONE);
        text(2).tap();

        page.locator("[data-action='@']").tap();
        page.locator(".sw-offer").getByText("Tess Tran").tap();

        assertThat(lines().get(2)).isEqualTo("step Line 2 of the checklist [Tess Tran]");
        assertThat(text(2)).isFocused();
    }
}
