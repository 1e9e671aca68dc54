package io.scalewell.backend.run;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;

/** A reason that a person gives: it has to be one. */
final class Reasons {

    private static final int LONGEST = 2_000;

    private Reasons() {}

    static String checked(String reason) {
        String words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new Invalid("/reason", Message.of("limit.reason-most", LONGEST));
        }
        return words;
    }
}
