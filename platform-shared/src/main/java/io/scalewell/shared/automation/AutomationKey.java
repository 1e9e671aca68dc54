package io.scalewell.shared.automation;

import java.util.regex.Pattern;

/** The name of an automation that people see, such as {@code A-12}. */
public record AutomationKey(String value) {

    private static final Pattern FORM = Pattern.compile("A-[1-9][0-9]{0,8}");

    public AutomationKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key of this kind: " + value);
        }
    }

    /** Reads a key as people write it, in capitals or not. */
    public static AutomationKey of(String text) {
        return new AutomationKey(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
