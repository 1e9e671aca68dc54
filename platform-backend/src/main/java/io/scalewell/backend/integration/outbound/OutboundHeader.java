package io.scalewell.backend.integration.outbound;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A header of a request or a response. */
public record OutboundHeader(String name, String value) {

    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
    private static final int VALUE_LENGTH = 8_192;

    /** Those that the client writes itself. */
    private static final Set<String> OWN = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Throws {@link IllegalArgumentException} when it cannot be sent. */
    void checkSendable() {
        if (!NAME.matcher(name).matches() || OWN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Not a header that can be set: " + name);
        }
        boolean visible = value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c != 0x7f && c <= 0xff));
        if (!visible || value.length() > VALUE_LENGTH) {
            throw new IllegalArgumentException("Not a value for the header " + name);
        }
    }
}
