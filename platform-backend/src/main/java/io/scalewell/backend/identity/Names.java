package io.scalewell.backend.identity;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;

/** Checks the names that people give. */
final class Names {

    private Names() {}

    /** Without blanks around it; throws {@link Invalid} when nothing is left, it is too long, or it has control characters. */
    static String checked(String pointer, String name, int longest) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new Invalid(pointer, Message.of("limit.name", longest));
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Invalid(pointer, Message.of("limit.name-line"));
        }
        return stripped;
    }
}
