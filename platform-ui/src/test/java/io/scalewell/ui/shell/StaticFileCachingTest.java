package io.scalewell.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StaticFileCachingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/elements/outline.js              | no-cache",
                "/app.css                          | no-cache",
                "/vendor/echarts-6.1.0/echarts.js  | public, max-age=31536000, immutable",
                "/VAADIN/build/bundle.js           | max-age=3600",
                "/acme/my-work                     | max-age=3600"
            })
    void keepsScriptsFreshAndLibrariesForEver(String path, String caching) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/base" + path);
        request.setContextPath("/base");
        var response = new MockHttpServletResponse();

        new StaticFileCaching()
                .doFilter(
                        request,
                        response,
                        (asked, answered) ->
                                ((HttpServletResponse) answered).setHeader("Cache-Control", "max-age=3600"));

        assertThat(response.getHeaders("Cache-Control")).containsExactly(caching);
    }
}
