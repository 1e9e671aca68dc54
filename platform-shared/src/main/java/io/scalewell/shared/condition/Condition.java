package io.scalewell.shared.condition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row: a field compared with a value.
 *
 * @param field a path of names such as {@code run.fields.amount}
 * @param values one, or several where the comparison {@linkplain Comparison#takesSeveral() takes several}, or none
 */
public record Condition(String field, Comparison comparison, List<Literal> values) {

    static final String PATH = "[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*";
    private static final Pattern FIELD = Pattern.compile(PATH);

    public Condition {
        values = List.copyOf(values);
        boolean fits = comparison.takesNone()
                ? values.isEmpty()
                : comparison.takesSeveral() ? !values.isEmpty() : values.size() == 1;
        if (!fits || !isField(field)) {
            throw new IllegalArgumentException(field + " " + comparison + " " + values + " is no condition");
        }
    }

    /** With one value. */
    public Condition(String field, Comparison comparison, Literal value) {
        this(field, comparison, List.of(value));
    }

    /** Whether it can be the name of a field. */
    public static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    String cel() {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL, GREATER, AT_LEAST, LESS, AT_MOST -> {
                var value = values.getFirst();
                var compared = value.kind() == Literal.Kind.INSTANT ? "timestamp(" + field + ")" : field;
                yield compared + " " + comparison.sign() + " " + value.cel();
            }
            case CONTAINS -> field + ".contains(" + values.getFirst().cel() + ")";
            case CONTAINS_NOT -> "!" + field + ".contains(" + values.getFirst().cel() + ")";
            case INCLUDES -> values.getFirst().cel() + " in " + field;
            case INCLUDES_NOT -> "!(" + values.getFirst().cel() + " in " + field + ")";
            case ONE_OF -> field + " in " + list();
            case NONE_OF -> "!(" + field + " in " + list() + ")";
            case FILLED -> "has(" + field + ")";
            case EMPTY -> "!has(" + field + ")";
        };
    }

    private String list() {
        return values.stream().map(Literal::cel).collect(Collectors.joining(", ", "[", "]"));
    }
}
