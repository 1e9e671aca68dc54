package io.scalewell.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What every screen owes everybody: nothing that axe objects to, no scrolling sideways, and nothing that cannot be clicked. */
public final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Colours on their way from one look to another, or of a line that flashes, have no contrast yet. What never ends is not waited for. */
    private static final String SETTLED = """
            Promise.allSettled(document.getAnimations()
              .filter((each) => each.playState === 'running' && Number.isFinite(each.effect.getComputedTiming().endTime))
              .map((each) => each.finished))
            """;

    /** Controls in lines that something else in the same line lies upon, as the link of a title lies upon the whole line. */
    private static final String COVERED = """
            [...document.querySelectorAll('.sw-row')].flatMap((row) =>
              [...row.querySelectorAll('a, button, summary, vaadin-button, vaadin-checkbox, vaadin-details-summary')]
                .filter((each) => {
                  const { x, y, width, height } = each.getBoundingClientRect();
                  const hit = width * height > 0 && document.elementFromPoint(x + width / 2, y + height / 2);
                  return hit && row.contains(hit) && hit !== row && !each.contains(hit) && !hit.contains(each);
                })
                .map((each) => `${row.className}: ${each.localName} ${each.textContent.trim()}`))
            """;

    private Accessibility() {}

    public static void assertAccessible(Page page) {
        page.evaluate(SETTLED);
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(STANDARDS)
                .analyze()
                .getViolations();

        assertThat(violations).as(() -> describe(violations)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the width of the window")
                .isEqualTo(true);
        assertThat((List<?>) page.evaluate(COVERED)).as("can be clicked").isEmpty();
    }

    private static String describe(List<Rule> violations) {
        return violations.stream()
                .map(rule -> "%s: %s at %s"
                        .formatted(
                                rule.getId(),
                                rule.getHelp(),
                                rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
