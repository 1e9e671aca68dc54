package io.scalewell.backend.expression;

import java.util.Set;

/**
 * The names that an expression may use. All are maps of JSON values, but {@code now}, a timestamp.
 *
 * @param names a subset of those of {@link #ALL}; throws {@link IllegalArgumentException} for any other
 */
public record Variables(Set<String> names) {

    private static final Set<String> KNOWN = Set.of("event", "run", "task", "process", "now");

    /** {@code event}, {@code run}, {@code task}, {@code process} and {@code now}. */
    public static final Variables ALL = new Variables(KNOWN);

    public Variables {
        names = Set.copyOf(names);
        if (!KNOWN.containsAll(names)) {
            throw new IllegalArgumentException("No such variable among " + names);
        }
    }

    /** Some of the names. */
    public static Variables of(String... names) {
        return new Variables(Set.of(names));
    }
}
