package io.scalewell.shared.improvement;

import java.util.regex.Pattern;

/** The name of a goal that people see, such as {@code G-3}. */
public record GoalKey(String value) {

    private static final Pattern FORM = Pattern.compile("G-[1-9][0-9]{0,8}");

    public GoalKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a key of this kind: " + value);
        }
    }

    /** Reads a key as people write it, in capitals or not. */
    public static GoalKey of(String text) {
        return new GoalKey(text.strip().toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
