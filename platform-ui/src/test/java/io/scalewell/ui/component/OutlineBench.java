package io.scalewell.ui.component;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.vaadin.flow.internal.JacksonUtils;
import io.scalewell.ui.browser.Chromium;
import io.scalewell.ui.browser.NeedsChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How long a key takes in the checklist editor, from the key to the painted picture, in milliseconds; {@code ./platform bench
 * outline} runs it. The browser paints as soon as it can instead of waiting for the next frame of a screen. The limit is one frame
 * of 16 ms at 300 steps. {@code work} is what the page's own thread does for a key, script, style, layout and painting together; it
 * is processor time, and hardly changes when the machine has other things to do, as the times up to the picture do.
 */
@NeedsChromium
class OutlineBench {

    private static final double FRAME = 16;
    private static final int WARM_UP = 10;
    private static final int KEYS = 60;
    private static final String MEASURE = """
            window.spent = [];
            addEventListener('keydown', () => {
              const began = performance.now();
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => spent.push(performance.now() - began);
                port2.postMessage(0);
              });
            }, true);
            """;
    private static final String PASTE = """
            (count) => {
              const data = new DataTransfer();
              const list = Array.from({ length: count }, (_, index) => `- Pasted step ${index}`).join('\\n');
              data.setData('text/plain', list);
              const began = performance.now();
              document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
              return new Promise((done) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => done(performance.now() - began);
                port2.postMessage(0);
              }));
            }
            """;

    record Row(
            int steps,
            String action,
            double p50,
            double p95,
            double p99,
            double work,
            double p95OfAFrame,
            double workOfAFrame) {}

    @Test
    void measuresKeysAtThreeSizes() throws IOException {
        var rows = new ArrayList<Row>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var site = new StaticSite()) {
            try (var browser = playwright.chromium().launch(options())) {
                // At the limit of 1000 lines Enter would add nothing, so some room is left for it.
                for (int steps : new int[] {50, 300, 900}) {
                    rows.addAll(measure(browser, site, steps));
                }
            }
        }
        print(rows);
        var file = Path.of(System.getProperty("bench.folder", "target/bench")).resolve("outline.json");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JacksonUtils.listToJson(rows).toPrettyString());
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.executable().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-gpu-vsync", "--disable-frame-rate-limit"));
    }

    private static List<Row> measure(Browser browser, StaticSite site, int steps) {
        return Stream.of(
                        keys(open(browser, site, steps), steps, "typing", "a"),
                        keys(open(browser, site, steps), steps, "Enter", "Enter"),
                        keys(open(browser, site, steps), steps, "Tab, Shift+Tab", "Tab", "Shift+Tab"),
                        keys(open(browser, site, steps), steps, "Alt+Down, Alt+Up", "Alt+ArrowDown", "Alt+ArrowUp"),
                        paste(open(browser, site, Math.min(steps, 600)), Math.min(steps, 600)))
                .toList();
    }

    private static Page open(Browser browser, StaticSite site, int steps) {
        var page = browser.newPage();
        page.navigate(site.address("outline.html?steps=" + steps));
        page.waitForFunction("window.ready");
        // A step with another one before and behind it, so that every action has something to do.
        page.locator(".sw-line[data-level=step] + .sw-line[data-level=step] .sw-line-text")
                .nth(steps / 5)
                .click();
        page.evaluate(MEASURE);
        return page;
    }

    private static Row keys(Page page, int steps, String action, String... keys) {
        var devtools = page.context().newCDPSession(page);
        countProcessorTime(devtools);
        for (int key = 0; key < WARM_UP; key++) {
            page.keyboard().press(keys[key % keys.length]);
        }
        page.waitForFunction("spent.length >= " + WARM_UP);
        double before = taskMillis(devtools);
        for (int key = 0; key < KEYS; key++) {
            page.keyboard().press(keys[key % keys.length]);
        }
        page.waitForFunction("spent.length >= " + (WARM_UP + KEYS));
        double work = (taskMillis(devtools) - before) / KEYS;
        var spent = (List<?>) page.evaluate("spent.slice(%d)".formatted(WARM_UP));
        page.close();
        return row(steps, action, spent, work);
    }

    /** Time in which the thread had to wait for others on the machine does not count. */
    private static void countProcessorTime(CDPSession devtools) {
        var domain = new JsonObject();
        domain.addProperty("timeDomain", "threadTicks");
        devtools.send("Performance.enable", domain);
    }

    /** How long the page's own thread has been busy. */
    private static double taskMillis(CDPSession devtools) {
        for (var metric : devtools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return 1_000 * metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("The browser does not say how long it was busy");
    }

    private static Row paste(Page page, int steps) {
        var devtools = page.context().newCDPSession(page);
        countProcessorTime(devtools);
        var spent = new ArrayList<Object>();
        double work = 0;
        for (int time = 0; time < 5; time++) {
            double before = taskMillis(devtools);
            spent.add(page.evaluate(PASTE, 300));
            work += taskMillis(devtools) - before;
            page.keyboard().press("Control+z");
        }
        page.close();
        return row(steps, "paste of 300 lines", spent, work / 5);
    }

    private static Row row(int steps, String action, List<?> spent, double work) {
        var sorted = spent.stream()
                .mapToDouble(each -> ((Number) each).doubleValue())
                .sorted()
                .toArray();
        double p95 = at(sorted, 0.95);
        return new Row(
                steps,
                action,
                at(sorted, 0.5),
                p95,
                at(sorted, 0.99),
                Math.round(10 * work) / 10.0,
                Math.round(100 * p95 / FRAME) / 100.0,
                Math.round(100 * work / FRAME) / 100.0);
    }

    private static double at(double[] sorted, double share) {
        return Math.round(10 * sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))]) / 10.0;
    }

    @SuppressWarnings("SystemOut") // the table is what the command is for
    private static void print(List<Row> rows) {
        System.out.printf(
                "%n%6s  %-20s %8s %8s %8s %8s %12s %13s%n",
                "lines", "key", "p50 ms", "p95 ms", "p99 ms", "work ms", "p95 / 16 ms", "work / 16 ms");
        rows.forEach(row -> System.out.printf(
                Locale.ROOT,
                "%6d  %-20s %8.1f %8.1f %8.1f %8.1f %12.2f %13.2f%n",
                row.steps(),
                row.action(),
                row.p50(),
                row.p95(),
                row.p99(),
                row.work(),
                row.p95OfAFrame(),
                row.workOfAFrame()));
    }
}
