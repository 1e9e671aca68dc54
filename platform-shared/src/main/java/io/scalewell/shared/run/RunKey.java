package io.scalewell.shared.run;

import java.util.regex.Pattern;

/** The name of a run that people see, such as {@code ONB-42}. */
public record RunKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{0,8}");

    public RunKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key of this kind: " + value);
        }
    }

    /** Reads a key as people write it, in capitals or not. */
    public static RunKey of(String text) {
        return new RunKey(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
