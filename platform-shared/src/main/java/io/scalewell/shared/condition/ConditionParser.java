package io.scalewell.shared.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an expression as rows, word by word. It gives up at the first word that no row has. */
final class ConditionParser {

    private static final String CONTAINS = ".contains";

    private final List<String> words;
    private int next;

    private ConditionParser(List<String> words) {
        this.words = words;
    }

    static Optional<Conditions> parse(String expression) {
        return Words.of(expression).flatMap(words -> new ConditionParser(words).rows());
    }

    private Optional<Conditions> rows() {
        var rows = new ArrayList<Condition>();
        var joint = "";
        while (next < words.size()) {
            var row = row();
            if (row == null || rows.size() == Conditions.MOST) {
                return Optional.empty();
            }
            rows.add(row);
            if (next < words.size()) {
                var word = words.get(next++);
                boolean known = word.equals("&&") || word.equals("||");
                if (!known || (!joint.isEmpty() && !word.equals(joint)) || next == words.size()) {
                    return Optional.empty();
                }
                joint = word;
            }
        }
        return Optional.of(new Conditions(joint.equals("||"), rows));
    }

    private @Nullable Condition row() {
        if (take("(")) {
            var inner = row();
            return take(")") ? inner : null;
        }
        return take("!") ? negated() : plain();
    }

    /** Only what has a comparison of its own for the contrary. */
    private @Nullable Condition negated() {
        boolean bracket = take("(");
        var row = plain();
        if (row == null || (bracket && !take(")"))) {
            return null;
        }
        return switch (row.comparison()) {
            case CONTAINS -> new Condition(row.field(), Comparison.CONTAINS_NOT, row.values());
            case INCLUDES -> bracket ? new Condition(row.field(), Comparison.INCLUDES_NOT, row.values()) : null;
            case ONE_OF -> bracket ? new Condition(row.field(), Comparison.NONE_OF, row.values()) : null;
            case FILLED -> new Condition(row.field(), Comparison.EMPTY, List.of());
            case EQUAL ->
                row.values().getFirst().equals(Literal.ofTruth(true)) && isBare()
                        ? new Condition(row.field(), Comparison.EQUAL, Literal.ofTruth(false))
                        : null;
            default -> null;
        };
    }

    /** Whether the last word was a field that stands for itself. */
    private boolean isBare() {
        var last = words.get(next - 1).equals(")") ? words.get(next - 2) : words.get(next - 1);
        return Condition.isField(last) && !last.equals("true");
    }

    private @Nullable Condition plain() {
        if (take("has")) {
            var field = bracketed();
            return field == null ? null : new Condition(field, Comparison.FILLED, List.of());
        }
        if (peek().equals("timestamp")) {
            return instant();
        }
        var value = literal();
        if (value != null) {
            var list = take("in") ? field() : null;
            return list == null ? null : new Condition(list, Comparison.INCLUDES, value);
        }
        var field = field();
        return field == null ? null : compared(field);
    }

    private @Nullable Condition compared(String field) {
        if (field.endsWith(CONTAINS) && take("(")) {
            var part = literal();
            var path = field.substring(0, field.length() - CONTAINS.length());
            boolean whole = part != null && part.kind() == Literal.Kind.TEXT && take(")") && Condition.isField(path);
            return whole && part != null ? new Condition(path, Comparison.CONTAINS, part) : null;
        }
        if (take("in")) {
            var values = list();
            return values.isEmpty() ? null : new Condition(field, Comparison.ONE_OF, values);
        }
        var comparison = Comparison.ofSign(peek());
        if (comparison.isEmpty() || peek().isEmpty()) {
            return new Condition(field, Comparison.EQUAL, Literal.ofTruth(true));
        }
        next++;
        var value = literal();
        return value == null ? null : new Condition(field, comparison.get(), value);
    }

    private @Nullable Condition instant() {
        next++;
        var field = bracketed();
        var comparison = Comparison.ofSign(peek());
        if (field == null || comparison.isEmpty() || peek().isEmpty()) {
            return null;
        }
        next++;
        if (!take("timestamp") || !take("(")) {
            return null;
        }
        var value = literal();
        return value != null && value.kind() == Literal.Kind.TEXT && take(")")
                ? new Condition(field, comparison.get(), Literal.ofInstant(value.text()))
                : null;
    }

    private List<Literal> list() {
        var values = new ArrayList<Literal>();
        if (!take("[")) {
            return List.of();
        }
        do {
            var value = literal();
            if (value == null) {
                return List.of();
            }
            values.add(value);
        } while (take(","));
        return take("]") ? values : List.of();
    }

    private @Nullable String bracketed() {
        if (!take("(")) {
            return null;
        }
        var field = field();
        return take(")") ? field : null;
    }

    private @Nullable Literal literal() {
        var word = peek();
        Literal literal = null;
        if (word.startsWith("\"")) {
            literal = Literal.ofText(word.substring(1));
        } else if (word.equals("true") || word.equals("false")) {
            literal = Literal.ofTruth(word.equals("true"));
        } else if (!word.isEmpty() && (word.startsWith("-") || Character.isDigit(word.charAt(0)))) {
            literal = Literal.ofNumber(word);
        }
        next += literal == null ? 0 : 1;
        return literal;
    }

    private @Nullable String field() {
        var word = peek();
        boolean isField = Condition.isField(word) && !Words.RESERVED.contains(word);
        next += isField ? 1 : 0;
        return isField ? word : null;
    }

    private boolean take(String word) {
        boolean found = peek().equals(word);
        next += found ? 1 : 0;
        return found;
    }

    private String peek() {
        return next < words.size() ? words.get(next) : "";
    }
}
