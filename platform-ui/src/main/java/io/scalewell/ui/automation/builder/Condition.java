package io.scalewell.ui.automation.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of a filter: a field compared with a value. Rows are a way to write CEL; whatever else CEL can say is an expression. */
record Condition(String field, Operator operator, String value) {

    private static final String PATH = "[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*";
    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"|-?[0-9]+(?:\\.[0-9]+)?|true|false";
    private static final Pattern ROW = Pattern.compile("\\G(?:(?<contains>" + PATH + ")\\.contains\\((?<part>" + LITERAL
            + ")\\)|(?<path>" + PATH + ") (?<sign>==|!=|>=|<=|>|<) (?<literal>" + LITERAL + "))(?: && |$)");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?|true|false");
    private static final Pattern FIELD = Pattern.compile(PATH);

    /** How a field is compared. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        CONTAINS("");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        private static Operator of(String sign) {
            for (var each : values()) {
                if (each.sign.equals(sign)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("Not an operator: " + sign);
        }
    }

    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    String cel() {
        return operator == Operator.CONTAINS
                ? field + ".contains(" + quoted() + ")"
                : field + " " + operator.sign + " " + (PLAIN.matcher(value).matches() ? value : quoted());
    }

    static String cel(List<Condition> rows) {
        return rows.stream().map(Condition::cel).collect(Collectors.joining(" && "));
    }

    private String quoted() {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The rows that say the same as an expression; empty when rows cannot say it. */
    static Optional<List<Condition>> rows(String expression) {
        var rows = new ArrayList<Condition>();
        var matcher = ROW.matcher(expression.strip());
        int end = 0;
        while (end < expression.strip().length()) {
            if (!matcher.find(end)) {
                return Optional.empty();
            }
            end = matcher.end();
            rows.add(
                    matcher.group("path") == null
                            ? new Condition(
                                    matcher.group("contains"), Operator.CONTAINS, unquoted(matcher.group("part")))
                            : new Condition(
                                    matcher.group("path"),
                                    Operator.of(matcher.group("sign")),
                                    unquoted(matcher.group("literal"))));
        }
        boolean same = cel(rows).equals(expression.strip());
        return same ? Optional.of(List.copyOf(rows)) : Optional.empty();
    }

    private static String unquoted(String literal) {
        return literal.startsWith("\"")
                ? literal.substring(1, literal.length() - 1).replaceAll("\\\\([\"\\\\])", "$1")
                : literal;
    }
}
