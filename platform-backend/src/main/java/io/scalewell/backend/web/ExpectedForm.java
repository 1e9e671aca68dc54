package io.scalewell.backend.web;

import io.scalewell.shared.text.Message;
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
    static Message of(@Nullable Class<?> type, @Nullable Throwable cause) {
        if (type != null && type.isEnum()) {
            return Message.of("form.one-of", Arrays.toString(type.getEnumConstants()));
        }
        if (type != null && type.getPackageName().startsWith("io.scalewell.")) {
            return cause instanceof IllegalArgumentException && cause.getMessage() != null
                    ? Message.verbatim(cause.getMessage())
                    : Message.of("form.members");
        }
        return words(type);
    }

    private static Message words(@Nullable Class<?> type) {
        if (type == null) {
            return Message.of("form.documented");
        }
        if (type == Instant.class) {
            return Message.of("form.instant");
        }
        if (type == LocalDate.class) {
            return Message.of("form.date");
        }
        if (type == LocalTime.class) {
            return Message.of("form.time");
        }
        if (type == Duration.class) {
            return Message.of("form.duration");
        }
        if (ZoneId.class.isAssignableFrom(type)) {
            return Message.of("form.zone");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Message.of("form.boolean");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Message.of("form.list");
        }
        if (Map.class.isAssignableFrom(type)) {
            return Message.of("form.object");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return Message.of("form.number");
        }
        return type == String.class ? Message.of("form.text") : Message.of("form.documented");
    }
}
