package io.scalewell.backend.expression;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of the variables for one evaluation. Immutable; values are converted once, so build it once for many
 * expressions. A variable that is not bound fails the expression that uses it.
 */
public final class Bindings {

    private final Map<String, Object> values;

    private Bindings(Map<String, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** Nothing but the time. */
    public static Bindings at(Instant now) {
        return new Bindings(Map.of("now", now));
    }

    /**
     * With one more variable.
     *
     * @param value plain JSON values (also instants, durations, UUIDs and enums); null leaves the variable unbound
     * @throws IllegalArgumentException when it holds anything else or is too deep or too large
     */
    public Bindings with(String name, @Nullable Map<String, ?> value) {
        return value == null ? this : plus(name, Values.fromPlain(value));
    }

    /** With one more variable; a missing or null node leaves it unbound. */
    public Bindings with(String name, @Nullable JsonNode value) {
        return value == null || value.isNull() || value.isMissingNode() ? this : plus(name, Values.fromPlain(value));
    }

    private Bindings plus(String name, Object value) {
        if (!Variables.ALL.names().contains(name)) {
            throw new IllegalArgumentException("No such variable: " + name);
        }
        Map<String, Object> more = new HashMap<>(values);
        more.put(name, value);
        return new Bindings(more);
    }

    Map<String, Object> values() {
        return values;
    }
}
