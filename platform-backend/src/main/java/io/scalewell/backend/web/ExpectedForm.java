package io.scalewell.backend.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a value should have looked like. */
final class ExpectedForm {

    private ExpectedForm() {}

    /**
     * The sentence for a type.
     *
     * @param cause why the value was refused; its message counts where one of our own types wrote it
     */
    static String of(@Nullable Class<?> type, @Nullable Throwable cause) {
        if (type != null && type.isEnum()) {
            return "The value must be one of " + Arrays.toString(type.getEnumConstants()) + ".";
        }
        if (type != null && type.getPackageName().startsWith("io.scalewell.")) {
            return cause instanceof IllegalArgumentException && cause.getMessage() != null
                    ? cause.getMessage()
                    : "The value must be an object with the documented members.";
        }
        return "The value must be " + words(type) + ".";
    }

    private static String words(@Nullable Class<?> type) {
        if (type == null) {
            return "of the documented type";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-01-31T09:00:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-01-31";
        }
        if (type == LocalTime.class) {
            return "a time such as 09:00";
        }
        if (type == Duration.class) {
            return "a duration such as PT2H";
        }
        if (ZoneId.class.isAssignableFrom(type)) {
            return "a time zone such as Europe/Berlin";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number in range";
        }
        return type == String.class ? "a text" : "of the documented type";
    }
}
