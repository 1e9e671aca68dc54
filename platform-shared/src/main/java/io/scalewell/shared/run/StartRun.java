package io.scalewell.shared.run;

import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to start a run.
 *
 * @param name what people call it; without one the process's name and the key
 * @param fields values of the start fields by key
 * @param version a published version, or null for the newest
 */
public record StartRun(
        ProcessKey process,
        @Nullable String name,
        Map<String, Object> fields,
        @Nullable Integer version,
        @Nullable Instant due) {

    public StartRun {
        fields = fields == null
                ? Map.of()
                : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    }

    public static StartRun of(ProcessKey process) {
        return new StartRun(process, null, Map.of(), null, null);
    }
}
