package io.scalewell.backend.web.json;

import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/** What any text from outside must keep to, since neither the database nor another system could hold it. */
public final class TextLimits {

    private TextLimits() {}

    /** A sentence that says what is wrong, or null when nothing is. */
    public static @Nullable Message fault(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\0') {
                return Message.of("form.nul");
            }
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!pair) {
                    return Message.of("form.surrogate");
                }
                index++;
            }
        }
        return null;
    }
}
