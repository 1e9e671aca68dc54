package io.scalewell.shared.improvement;

import java.util.regex.Pattern;

/** The name of a review that people see, such as {@code R-8}. */
public record ReviewKey(String value) {

    private static final Pattern FORM = Pattern.compile("R-[1-9][0-9]{0,8}");

    public ReviewKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key of this kind: " + value);
        }
    }

    /** Reads a key as people write it, in capitals or not. */
    public static ReviewKey of(String text) {
        return new ReviewKey(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
