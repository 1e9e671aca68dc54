package io.scalewell.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import io.scalewell.ui.browser.Browser;
import io.scalewell.ui.browser.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class StaticFilesE2E {

    @ParameterizedTest
    @CsvSource({
        "/app.css, no-cache",
        "/public.css, no-cache",
        "/icons.svg, no-cache",
        "/elements/outline/model.js, no-cache",
        "/vendor/echarts-6.1.0/echarts.common.min.js, immutable"
    })
    void anybodyIsServedStaticFilesCompressed(String path, String caching, Browser browser) {
        var answer = browser.page().request().get(path, RequestOptions.create().setHeader("Accept-Encoding", "gzip"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-encoding", "gzip");
        assertThat(answer.headers().get("cache-control")).contains(caching);
    }
}
