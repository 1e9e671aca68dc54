package io.scalewell.ui.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One person at one browser: cookies of their own, and a list of what the scripts complained about. */
public final class Browser implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Browser(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /** Addresses given to it are relative to the application. */
    public Page page() {
        return page;
    }

    /** Errors that were logged or thrown by scripts since the browser was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds wrong with the page as it is now: the rule, and the elements that break it. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Browser::describe).toList();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
