package io.scalewell.backend.process.flow;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A condition of the form {@code run.fields.country == "FR"}. */
record Comparison(String field, String value) {

    private static final Pattern FORM = Pattern.compile(
            "run\\.fields\\.(\\w+)\\s*==\\s*" + "(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|(-?\\d+(?:\\.\\d+)?|true|false))");

    static Optional<Comparison> find(@Nullable String condition) {
        Matcher match = FORM.matcher(condition == null ? "" : condition.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String text = match.group(2) == null ? match.group(3) : match.group(2);
        return Optional.of(new Comparison(match.group(1), text == null ? plain(match.group(4)) : "\"" + text));
    }

    /** 1 and 1.0 are the same value. */
    private static String plain(String value) {
        return Character.isLetter(value.charAt(0))
                ? value
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
