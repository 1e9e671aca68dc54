package io.scalewell.shared.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an expression: signs, names with dots in them, numbers, and texts with their first quote but without escapes. */
final class Words {

    static final Set<String> RESERVED = Set.of("in", "true", "false", "null", "has", "timestamp");

    private static final int LONGEST = 4_000;
    private static final Pattern WORD =
            Pattern.compile("\\s*+(?:(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')"
                    + "|(?<other>-?\\d{1,18}(?:\\.\\d{1,18})?(?![\\w.])|" + Condition.PATH
                    + "|==|!=|>=|<=|&&|\\|\\||[<>!()\\[\\],]))");
    private static final Map<Character, String> ESCAPES =
            Map.of('\\', "\\", '"', "\"", '\'', "'", 'n', "\n", 'r', "\r", 't', "\t");

    private Words() {}

    /** Empty when there is something in it that no row has. */
    static Optional<List<String>> of(String expression) {
        var text = expression.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        int end = 0;
        while (end < text.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                return Optional.empty();
            }
            end = matcher.end();
            var quoted = matcher.group("text");
            var word = quoted == null
                    ? Optional.of(matcher.group("other"))
                    : unquoted(quoted).map(each -> "\"" + each);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(words);
    }

    private static Optional<String> unquoted(String quoted) {
        var text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char letter = quoted.charAt(i);
            if (letter != '\\') {
                text.append(letter);
                continue;
            }
            i++;
            var escaped = ESCAPES.get(quoted.charAt(i));
            if (escaped == null) {
                return Optional.empty();
            }
            text.append(escaped);
        }
        return Optional.of(text.toString());
    }
}
