package io.scalewell.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReaderLocaleTest {

    private final ReaderLocale locales = new ReaderLocale();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-AT,de;q=0.9,en;q=0.8 | de-AT",
                "en-US,en;q=0.9,de;q=0.8 | en-US",
                "fr-FR,fr;q=0.9,de-CH;q=0.8 | de-CH",
                "fr | en-GB",
                "* | en-GB"
            })
    void followsTheBrowser(String accepted, String expected) {
        assertThat(locales.resolveLocale(request(accepted)).toLanguageTag()).isEqualTo(expected);
    }

    @Test
    void speaksEnglishToWhoPrefersNothing() {
        assertThat(locales.resolveLocale(new MockHttpServletRequest())).isEqualTo(Locale.UK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | en-US | de-DE",
                "en | de-DE,en-US;q=0.5 | en-US",
                "en | de-DE | en-GB",
                "xx | de-DE | de-DE",
                "'' | de-DE | de-DE"
            })
    void followsTheChoiceFirst(String chosen, String accepted, String expected) {
        var request = request(accepted);
        request.setCookies(new Cookie("other", "en"), new Cookie(LanguageChoice.COOKIE, chosen));

        assertThat(locales.resolveLocale(request).toLanguageTag()).isEqualTo(expected);
    }

    /** Parses the header as a server does, by weight. */
    private static MockHttpServletRequest request(String accepted) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", accepted);
        request.setPreferredLocales(Locale.LanguageRange.parse(accepted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange().replace("*", "und")))
                .toList());
        return request;
    }
}
