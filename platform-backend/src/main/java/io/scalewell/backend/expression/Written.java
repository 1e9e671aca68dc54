package io.scalewell.backend.expression;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value reads within a text: nothing for null, no trailing zeros, JSON for lists and maps. */
final class Written {

    private Written() {}

    /** The text of a CEL value. */
    static String inText(Object value) {
        return value instanceof String text ? text : plainInText(Values.toPlain(value));
    }

    /** The text of a JSON value. */
    static String plainInText(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> JsonValues.toTree(value).toString();
        };
    }
}
