package io.scalewell.ui.screenshot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import io.scalewell.ui.browser.Chromium;
import io.scalewell.ui.browser.NeedsChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the documentation from a demo that runs; {@code ./platform screenshots} starts both. Its name keeps it
 * out of the tests.
 */
@NeedsChromium
class Screenshots {

    private static final int LARGEST = 150_000;
    private static final int QUALITY = 80;

    private final String address = Objects.requireNonNull(System.getProperty("screenshots.address"));
    private final Path folder = Path.of(Objects.requireNonNull(System.getProperty("screenshots.folder")));

    @Test
    void takesEveryPicture() throws IOException {
        Files.createDirectories(folder);
        try (var chromium = Chromium.start()) {
            for (var picture : Picture.ALL) {
                var image = take(chromium, picture);
                assertThat(image).hasSizeLessThan(LARGEST);
                Files.write(folder.resolve(picture.name() + ".webp"), image);
            }
        }
    }

    private byte[] take(Chromium chromium, Picture picture) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(picture.width(), picture.height())
                .setColorScheme(picture.scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
        try (var context = chromium.browser().newContext(options)) {
            var page = context.newPage();
            page.navigate("/login");
            page.locator(".sw-personas button", new Page.LocatorOptions().setHasText(picture.member()))
                    .click();
            page.waitForURL(url -> url.endsWith("/my-work"));
            page.navigate(page.url().replaceFirst("my-work$", picture.path()));
            assertThat(page.locator(picture.sign()).first()).isVisible(new IsVisibleOptions().setTimeout(30_000));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return webp(page);
        }
    }

    /** Half the size of PNG, which is all that Playwright offers beside JPEG. */
    private static byte[] webp(Page page) {
        var how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        var answer = page.context().newCDPSession(page).send("Page.captureScreenshot", how);
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }
}
