package io.scalewell.ui.browser;

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

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
