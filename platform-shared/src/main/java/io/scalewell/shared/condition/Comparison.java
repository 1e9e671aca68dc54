package io.scalewell.shared.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. */
public enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    /** The text has the value in it. */
    CONTAINS(""),
    CONTAINS_NOT(""),
    /** The list has the value among its members. */
    INCLUDES(""),
    INCLUDES_NOT(""),
    /** The field is one of several values. */
    ONE_OF(""),
    NONE_OF(""),
    /** There is a value. */
    FILLED(""),
    EMPTY("");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** Whether it compares with several values. */
    public boolean takesSeveral() {
        return this == ONE_OF || this == NONE_OF;
    }

    /** Whether it compares with nothing at all. */
    public boolean takesNone() {
        return this == FILLED || this == EMPTY;
    }

    /** The sign between a field and a literal; empty when it is written otherwise. */
    String sign() {
        return sign;
    }

    static Optional<Comparison> ofSign(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }
}
