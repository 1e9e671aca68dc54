package io.scalewell.backend;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The modules from the lowest to the highest; those on one level may know each other, but not in a circle. */
final class Layers {

    private static final String ROOT = "io.scalewell.backend.";

    private static final List<Set<String>> LEVELS = List.of(
            Set.of("database", "web", "text", "expression", "calendar", "health"),
            Set.of("tenancy", "nudge"),
            Set.of("identity", "presence"),
            Set.of("event", "engine"),
            Set.of("file", "view"),
            Set.of("process"),
            Set.of("run"),
            Set.of("integration", "notification", "search"),
            Set.of("automation"),
            Set.of("insight"),
            Set.of("form", "feedback"),
            Set.of("guest"),
            Set.of("improvement"),
            Set.of("template"),
            Set.of("audit"),
            Set.of("demo"));

    private Layers() {}

    /** The module that a class belongs to; empty for classes that are not of the backend. */
    static Optional<String> moduleOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? Optional.of(name.substring(ROOT.length()).split("\\.")[0]) : Optional.empty();
    }

    static boolean isKnown(String module) {
        return LEVELS.stream().anyMatch(level -> level.contains(module));
    }

    static int levelOf(String module) {
        return IntStream.range(0, LEVELS.size())
                .filter(level -> LEVELS.get(level).contains(module))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The module " + module + " has no place in the layers"));
    }
}
