package io.scalewell.backend.web;

import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The revision that the client read before it changed something.
 *
 * @param revision null when the client sent none or {@code *}, which means: whatever it is now
 */
public record IfMatch(@Nullable Long revision) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** What no revision is equal to: somebody else's tag never matches. */
    private static final long NONE = -1;

    static IfMatch of(@Nullable String header) {
        if (header == null || header.strip().equals("*")) {
            return new IfMatch(null);
        }
        Matcher tag = TAG.matcher(header.strip());
        return new IfMatch(tag.matches() ? Long.parseLong(tag.group(1)) : NONE);
    }

    /** The revision to hand to the service. */
    public long orElse(LongSupplier current) {
        return revision == null ? current.getAsLong() : revision;
    }

    /** How a revision is written as an {@code ETag}. */
    public static String tag(long revision) {
        return "\"" + revision + "\"";
    }
}
