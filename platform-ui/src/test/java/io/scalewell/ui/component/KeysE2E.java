package io.scalewell.ui.component;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The keys that work on every screen. */
class KeysE2E extends ElementE2E {

    private Page page;

    @BeforeEach
    void listen() {
        page = open("lists.html");
        page.waitForFunction("window.swKeys");
        page.evaluate("""
                window.heard = [];
                addEventListener('sw-key', (event) => heard.push(event.detail.command));
                document.addEventListener('click', (event) => {
                  event.preventDefault();
                  heard.push(`click ${event.target.textContent || event.target.ariaLabel}`);
                });
                """);
    }

    @Test
    void understandsSingleKeysAndSequences() {
        page.evaluate("void swKeys.register('ctrl+k', 'search')");

        page.keyboard().press("c");
        page.keyboard().press("g");
        page.keyboard().press("m");
        page.keyboard().press("Control+k");
        page.keyboard().press("g");
        page.keyboard().press("q");
        page.keyboard().press("m");

        assertThat(heard()).isEqualTo("start-run,go-my-work,search");
    }

    @Test
    void forgetsASequenceThatStopsForASecond() {
        var answers = page.evaluate("""
                async () => {
                  const { BINDINGS, Sequence } = await import('/elements/keys/bindings.js');
                  const inTime = new Sequence(BINDINGS);
                  const late = new Sequence(BINDINGS);
                  inTime.feed('g', 0);
                  late.feed('g', 0);
                  return [inTime.feed('p', 1000).command, late.feed('p', 1001).command].join();
                }
                """);

        assertThat(answers).isEqualTo("go-processes,");
    }

    @Test
    void leavesLettersToWhoTypes() {
        page.locator("[data-sw-filter]").focus();

        page.keyboard().type("cgm?");

        assertThat(heard()).isEmpty();
        assertThat(page.locator("[data-sw-filter]")).hasValue("cgm?");
    }

    @Test
    void canBeSwitchedOffExceptForTheCombination() {
        page.evaluate("void swKeys.register('ctrl+k', 'search')");
        page.evaluate("swKeys.enabled = false");

        page.keyboard().press("c");
        page.keyboard().press("Control+k");

        assertThat(heard()).isEqualTo("search");
    }

    @Test
    void walksThroughRowsOpensAndCompletes() {
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("#row2")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("k");
        assertThat(page.locator("#row1")).isFocused();
        page.keyboard().press("x");

        assertThat(heard())
                .isEqualTo("next,next,click Approve contract,open,previous,click Complete Order laptop,complete");
    }

    @Test
    void goesOnAtTheSamePlaceWhenTheRowIsGone() {
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.evaluate("document.querySelector('#row1').remove()");

        page.keyboard().press("j");

        assertThat(page.locator("#row2")).isFocused();
    }

    @Test
    void takesKeysOfAScreenAndGivesThemBack() {
        page.evaluate("""
                const keys = document.createElement('sw-keys');
                document.body.append(keys);
                keys.bindings = { e: 'edit', 'g d': 'go-ideas' };
                """);

        page.keyboard().press("e");
        page.keyboard().press("g");
        page.keyboard().press("d");
        page.evaluate("document.querySelector('sw-keys').remove()");
        page.keyboard().press("e");

        assertThat(heard()).isEqualTo("edit,go-ideas");
    }

    @Test
    void showsTheKeysOnAQuestionMark() {
        page.evaluate("""
                const help = document.createElement('sw-key-help');
                help.sheet = { title: 'Keys', close: 'Close', single: 'Single keys', groups: [
                  { title: 'Go', keys: [{ keys: 'g m', text: 'My work' }, { keys: 'ctrl+k', text: 'Search' }] }] };
                document.body.append(help);
                """);

        page.keyboard().press("?");

        assertThat(page.locator("dialog h2")).hasText("Keys");
        assertThat(page.locator("dialog dd").first()).hasText("G M");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
    }

    private String heard() {
        return (String) page.evaluate("heard.join()");
    }
}
