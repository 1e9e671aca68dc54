package io.scalewell.ui.publicpage;

import io.scalewell.shared.identity.SignedIn;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a person goes after signing in: the page that was asked for, else the work to do. */
final class Destination {

    private static final int MAX_LENGTH = 2_000;

    private Destination() {}

    /** A path of our own, or null: whatever could lead to another host is dropped. */
    static @Nullable String ours(@Nullable String next) {
        if (next == null || next.length() > MAX_LENGTH || !next.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")) {
            return null;
        }
        try {
            URI uri = new URI(next);
            return uri.getScheme() == null && uri.getRawAuthority() == null ? next : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    static String after(SignedIn signedIn, @Nullable String next) {
        String ours = ours(next);
        return ours == null || ours.equals("/") ? home(signedIn) : ours;
    }

    static String home(SignedIn signedIn) {
        return "/" + signedIn.slug() + "/my-work";
    }
}
