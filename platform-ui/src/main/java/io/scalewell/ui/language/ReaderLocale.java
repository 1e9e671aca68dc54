package io.scalewell.ui.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * In which language and for which country a request is answered: the language that was chosen, else the first one that the
 * browser prefers and the product speaks, else English. The country, which decides how dates look, is the browser's.
 */
@Component("localeResolver")
public final class ReaderLocale implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var preferred = preferred(request);
        var language = chosen(request)
                .or(() -> preferred.stream()
                        .flatMap(each -> Language.of(each).stream())
                        .findFirst())
                .orElse(Language.ENGLISH);
        return preferred.stream().filter(language::isOf).findFirst().orElse(language.locale());
    }

    /** Empty when nothing was chosen, and the browser decides. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LanguageChoice.COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(tag -> Language.tagged(tag).stream())
                        .findFirst();
    }

    private static List<Locale> preferred(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by a cookie of the browser");
    }
}
