package io.scalewell.backend.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run as expressions see it: the variable {@code run}. */
final class RunWords {

    private RunWords() {}

    static Map<String, @Nullable Object> of(RunHead run, Map<String, Object> fields) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        words.put("key", run.key().value());
        words.put("name", run.name());
        words.put("state", run.state().name());
        words.put("process", run.process().value());
        words.put("version", run.version().number());
        words.put("fields", fields);
        words.put("tags", List.of());
        words.put("startedAt", text(run.startedAt()));
        words.put("completedAt", text(run.completedAt()));
        words.put("due", text(run.due()));
        words.put("starter", run.starter() == null ? null : run.starter().toString());
        return words;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
