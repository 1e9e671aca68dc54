package io.scalewell.shared.condition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows, of which all or any have to hold. They are a way to write an expression in CEL; whatever else CEL can say stays an expression.
 *
 * @param any whether one row that holds is enough
 */
public record Conditions(boolean any, List<Condition> rows) {

    /** How many rows there can be. */
    public static final int MOST = 50;

    public Conditions {
        rows = List.copyOf(rows);
    }

    /** The expression; empty without rows. */
    public String cel() {
        return rows.stream().map(Condition::cel).collect(Collectors.joining(any ? " || " : " && "));
    }

    /** The rows that say the same as an expression; empty when rows cannot say it. */
    public static Optional<Conditions> parse(String expression) {
        return ConditionParser.parse(expression);
    }
}
