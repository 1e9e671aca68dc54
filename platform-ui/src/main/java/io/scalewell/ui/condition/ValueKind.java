package io.scalewell.ui.condition;

import static io.scalewell.shared.condition.Comparison.AT_LEAST;
import static io.scalewell.shared.condition.Comparison.AT_MOST;
import static io.scalewell.shared.condition.Comparison.CONTAINS;
import static io.scalewell.shared.condition.Comparison.CONTAINS_NOT;
import static io.scalewell.shared.condition.Comparison.EMPTY;
import static io.scalewell.shared.condition.Comparison.EQUAL;
import static io.scalewell.shared.condition.Comparison.FILLED;
import static io.scalewell.shared.condition.Comparison.GREATER;
import static io.scalewell.shared.condition.Comparison.INCLUDES;
import static io.scalewell.shared.condition.Comparison.INCLUDES_NOT;
import static io.scalewell.shared.condition.Comparison.LESS;
import static io.scalewell.shared.condition.Comparison.NONE_OF;
import static io.scalewell.shared.condition.Comparison.NOT_EQUAL;
import static io.scalewell.shared.condition.Comparison.ONE_OF;

import io.scalewell.shared.condition.Comparison;
import io.scalewell.shared.condition.Condition;
import io.scalewell.shared.condition.Literal;
import java.util.List;

/** What a field holds, as far as comparing goes. */
public enum ValueKind {
    TEXT(Literal.Kind.TEXT, EQUAL, NOT_EQUAL, CONTAINS, CONTAINS_NOT, FILLED, EMPTY),
    NUMBER(Literal.Kind.NUMBER, EQUAL, NOT_EQUAL, GREATER, AT_LEAST, LESS, AT_MOST, FILLED, EMPTY),
    TRUTH(Literal.Kind.TRUTH, EQUAL, NOT_EQUAL),
    /** A date, which is a text in expressions. */
    DATE(Literal.Kind.TEXT, LESS, AT_MOST, EQUAL, NOT_EQUAL, AT_LEAST, GREATER, FILLED, EMPTY),
    MOMENT(Literal.Kind.INSTANT, LESS, GREATER, FILLED, EMPTY),
    CHOICE(Literal.Kind.TEXT, EQUAL, NOT_EQUAL, ONE_OF, NONE_OF, FILLED, EMPTY),
    CHOICES(Literal.Kind.TEXT, INCLUDES, INCLUDES_NOT, FILLED, EMPTY),
    /** A file or a table: only that it is there can be said. */
    THING(Literal.Kind.TEXT, FILLED, EMPTY),
    /** Nothing is known of it. */
    ANY(
            Literal.Kind.TEXT,
            EQUAL,
            NOT_EQUAL,
            GREATER,
            AT_LEAST,
            LESS,
            AT_MOST,
            CONTAINS,
            CONTAINS_NOT,
            ONE_OF,
            NONE_OF,
            INCLUDES,
            INCLUDES_NOT,
            FILLED,
            EMPTY);

    private final Literal.Kind literal;
    private final List<Comparison> comparisons;

    ValueKind(Literal.Kind literal, Comparison... comparisons) {
        this.literal = literal;
        this.comparisons = List.of(comparisons);
    }

    List<Comparison> comparisons() {
        return comparisons;
    }

    /** Whether a row compares as fields of this kind do. */
    boolean fits(Condition row) {
        return comparisons.contains(row.comparison())
                && (this == ANY || row.values().stream().allMatch(value -> value.kind() == literal));
    }
}
