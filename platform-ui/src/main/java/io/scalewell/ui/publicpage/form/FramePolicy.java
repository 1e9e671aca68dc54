package io.scalewell.ui.publicpage.form;

import java.util.List;

/** What a page of a form may load, which is next to nothing, and which sites may show it within a frame. */
final class FramePolicy {

    static final String HEADER = "Content-Security-Policy";

    /** Without scripts nothing connects; what looks a page over for search engines asks for robots.txt from within it. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private FramePolicy() {}

    static String nowhere() {
        return POLICY + "'none'";
    }

    static String ours() {
        return POLICY + "'self'";
    }

    /** @param origins checked when the form was saved; whatever would end the directive is left out all the same */
    static String on(List<String> origins) {
        var safe = origins.stream()
                .filter(origin -> origin.matches("https?://[a-z0-9.:-]+"))
                .toList();
        return safe.isEmpty() ? nowhere() : POLICY + String.join(" ", safe);
    }
}
