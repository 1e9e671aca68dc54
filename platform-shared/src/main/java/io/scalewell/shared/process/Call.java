package io.scalewell.shared.process;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which process a step of kind {@code SUBPROCESS} runs, always in its newest version when the step becomes ready.
 *
 * @param process key of the called process
 * @param inputs keys of the called process's fields, each with the field of this process whose value it starts with
 * @param outputs keys of this process's fields, each with the field of the called process whose value it gets at the end
 */
public record Call(String process, Map<String, String> inputs, Map<String, String> outputs) {

    public Call {
        inputs = copy(inputs);
        outputs = copy(outputs);
    }

    /** Calls a process without handing fields over. */
    public static Call of(String process) {
        return new Call(process, Map.of(), Map.of());
    }

    private static Map<String, String> copy(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
