package io.scalewell.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What every screen owes everybody: nothing that axe objects to, and no scrolling sideways. */
public final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Colours on their way from one look to another have no contrast yet. */
    private static final String SETTLED = """
            Promise.allSettled(document.getAnimations()
              .filter((each) => each instanceof CSSTransition)
              .map((each) => each.finished))
            """;

    private Accessibility() {}

    public static void assertAccessible(Page page) {
        page.evaluate(SETTLED);
        var violations = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();

        assertThat(violations).as(() -> describe(violations)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits the width of the window")
                .isEqualTo(true);
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
