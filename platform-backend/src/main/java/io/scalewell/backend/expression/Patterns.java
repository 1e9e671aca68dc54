package io.scalewell.backend.expression;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.scalewell.shared.text.Message;
import java.util.regex.MatchResult;

/**
 * Regular expressions. RE2 runs in linear time, but compiling {@code ((a{1000}){1000}){1000}} exhausts memory before the size
 * of the program is known, so the repetitions are multiplied up first.
 */
final class Patterns {

    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private Patterns() {}

    static boolean find(String text, String pattern) {
        if (text.length() > Limits.SEARCHED_TEXT) {
            throw new FailedExpression(Message.of("expression.pattern-text"));
        }
        return compile(pattern).matcher(text).find();
    }

    /** Refuses what is too large before or after compiling it. */
    static Pattern compile(String pattern) {
        if (pattern.length() > Limits.PATTERN_LENGTH || repetitions(pattern) > Limits.PATTERN_REPETITIONS) {
            throw new FailedExpression(Message.of("expression.pattern-large"));
        }
        Pattern compiled;
        try {
            compiled = Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new FailedExpression(Message.of("expression.pattern", e.getDescription()), e);
        }
        if (compiled.programSize() > Limits.PATTERN_PROGRAM) {
            throw new FailedExpression(Message.of("expression.pattern-large"));
        }
        return compiled;
    }

    private static long repetitions(String pattern) {
        long product = 1;
        for (MatchResult repetition : REPETITION.matcher(pattern).results().toList()) {
            String most = repetition.group(2) == null || repetition.group(2).isEmpty()
                    ? repetition.group(1)
                    : repetition.group(2);
            product = Math.min(product * Math.max(1, Long.parseLong(most)), Integer.MAX_VALUE);
        }
        return product;
    }
}
