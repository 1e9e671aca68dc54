package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.text.Message;
import java.util.HashMap;
import java.util.Locale;
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
    private static final Map<String, String> SIGNS = Map.of("==", "=", "!=", "≠", ">=", "≥", "<=", "≤");

    private final Map<String, String> labels = new HashMap<>();
    private final Locale reader;

    /** @param definition knows what its fields are called */
    public ConditionWords(ProcessDefinition definition, Locale reader) {
        this.reader = reader;
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

    /** What stands at the way that is taken when no condition holds. */
    String otherwise() {
        return say("diagram.otherwise");
    }

    private String word(MatchResult match) {
        String token = match.group();
        if (match.group(1) != null) {
            return say("condition.given", label(match.group(1)));
        }
        if (match.group(2) != null) {
            return label(match.group(2));
        }
        if (Character.isDigit(token.charAt(0))) {
            return token.substring(0, token.indexOf('.'));
        }
        return token.startsWith("\"") || token.startsWith("'")
                ? say("condition.quoted", token.substring(1, token.length() - 1))
                : sign(token);
    }

    private String sign(String token) {
        return switch (token) {
            case "&&" -> say("condition.and");
            case "||" -> say("condition.or");
            case "!" -> say("condition.not") + " ";
            default -> SIGNS.getOrDefault(token, token);
        };
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(reader);
    }

    private String label(String key) {
        return labels.getOrDefault(key, key);
    }
}
