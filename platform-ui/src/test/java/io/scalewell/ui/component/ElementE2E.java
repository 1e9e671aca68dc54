package io.scalewell.ui.component;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.scalewell.ui.browser.Chromium;
import io.scalewell.ui.browser.NeedsChromium;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Opens a static test page in a browser. A page that reports an error fails its test. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ElementE2E {

    static final int DESKTOP = 1280;
    static final int PHONE = 360;

    private Chromium chromium;
    private StaticSite site;
    private @Nullable BrowserContext context;
    private final List<String> errors = new ArrayList<>();

    @BeforeAll
    void startBrowser() {
        chromium = Chromium.start();
        site = new StaticSite();
    }

    @AfterAll
    void stopBrowser() {
        site.close();
        chromium.close();
    }

    @AfterEach
    void closePages() {
        close();
        Assertions.assertThat(errors).as("errors of the page").isEmpty();
    }

    final Page open(String page) {
        return open(page, ColorScheme.LIGHT, DESKTOP);
    }

    final Page open(String page, ColorScheme scheme, int width) {
        return openAddress(site.address(page), scheme, width);
    }

    final Page openAddress(String address, ColorScheme scheme, int width) {
        close();
        errors.clear();
        var fresh = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Berlin")
                        .setColorScheme(scheme)
                        .setHasTouch(width == PHONE)
                        .setViewportSize(width, 800));
        var opened = fresh.newPage();
        context = fresh;
        opened.onPageError(errors::add);
        opened.navigate(address);
        return opened;
    }

    private void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }
}
