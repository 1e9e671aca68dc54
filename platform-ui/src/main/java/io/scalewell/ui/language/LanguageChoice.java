package io.scalewell.ui.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language that somebody chose for a browser; it is kept there, since the sign-in page has to know it as well. */
public final class LanguageChoice {

    static final String COOKIE = "sw-language";

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private LanguageChoice() {}

    /** Of the browser that asks; empty when its own preference decides. */
    public static Optional<Language> current() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(ReaderLocale::chosen);
    }

    /** Takes effect at once: the screen is loaded again, at the same address. Null leaves the choice to the browser. */
    public static void choose(UI ui, @Nullable Language language) {
        var cookie = COOKIE
                + (language == null ? "=; max-age=0" : "=" + language.tag() + "; max-age=" + A_YEAR)
                + "; path=/; samesite=lax";
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + (location.protocol === 'https:' ? '; secure' : ''); location.reload()",
                        cookie);
    }
}
