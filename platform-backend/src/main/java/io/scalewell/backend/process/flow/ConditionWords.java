package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says a condition as a person would read it: {@code run.fields.amount >= 1000.0 && run.fields.vip} becomes "Amount ≥ 1000 and VIP".
 * What it does not know stays as it was typed.
 */
public final class ConditionWords {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
            + "|has\\(\\s*run\\.fields\\.(\\w+)\\s*\\)|run\\.fields\\.(\\w+)|\\b\\d+\\.0+\\b|==|!=|>=|<=|&&|\\|\\||!");
    private static final Map<String, String> SIGNS =
            Map.of("==", "=", "!=", "≠", ">=", "≥", "<=", "≤", "&&", "and", "||", "or", "!", "not ");

    private final Map<String, String> labels = new HashMap<>();

    /** @param definition knows what its fields are called */
    public ConditionWords(ProcessDefinition definition) {
        Stream.concat(
                        definition.startFields().stream(),
                        definition.steps().stream().flatMap(step -> step.fields().stream()))
                .forEach(this::learn);
    }

    private void learn(Field field) {
        if (!field.label().isBlank()) {
            labels.putIfAbsent(field.key(), field.label().strip());
        }
    }

    public String of(String condition) {
        String words = TOKEN.matcher(condition.strip()).replaceAll(match -> Matcher.quoteReplacement(word(match)));
        return words.replaceAll("\\s+", " ");
    }

    private String word(MatchResult match) {
        String token = match.group();
        if (match.group(1) != null) {
            return label(match.group(1)) + " is given";
        }
        if (match.group(2) != null) {
            return label(match.group(2));
        }
        if (Character.isDigit(token.charAt(0))) {
            return token.substring(0, token.indexOf('.'));
        }
        return token.startsWith("\"") || token.startsWith("'")
                ? "“" + token.substring(1, token.length() - 1) + "”"
                : SIGNS.getOrDefault(token, token);
    }

    private String label(String key) {
        return labels.getOrDefault(key, key);
    }
}
