package io.scalewell.backend.web.json;

import org.jspecify.annotations.Nullable;

/** What any text from outside must keep to, since neither the database nor another system could hold it. */
public final class TextLimits {

    private TextLimits() {}

    /** A sentence that says what is wrong, or null when nothing is. */
    public static @Nullable String fault(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\0') {
                return "Text must not contain the character NUL.";
            }
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!pair) {
                    return "Text must not contain half of a surrogate pair.";
                }
                index++;
            }
        }
        return null;
    }
}
