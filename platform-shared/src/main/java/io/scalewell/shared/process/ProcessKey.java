package io.scalewell.shared.process;

import java.util.regex.Pattern;

/** The short name of a process that people see, such as {@code ONB}. */
public record ProcessKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    public ProcessKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key of this kind: " + value);
        }
    }

    /** Reads a key as people write it, in capitals or not. */
    public static ProcessKey of(String text) {
        return new ProcessKey(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
