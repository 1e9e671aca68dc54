package io.scalewell.backend.identity;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address as we store it: in lower case, without blanks around it. */
final class EmailAddress {

    /** Deliberately loose: a message that arrives is the only proof. */
    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"',;:]{1,64}@[^\\s@<>\"',;:]{1,189}");

    private EmailAddress() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link Invalid} for what cannot be an address. */
    static String checked(String email) {
        String normal = normal(email);
        if (!FORM.matcher(normal).matches() || normal.chars().anyMatch(Character::isISOControl)) {
            throw new Invalid("/email", Message.of("member.email"));
        }
        return normal;
    }
}
