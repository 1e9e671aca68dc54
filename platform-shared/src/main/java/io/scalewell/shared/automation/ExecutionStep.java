package io.scalewell.shared.automation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One action within an execution.
 *
 * @param input the rendered settings, secrets masked; the first 16 KiB
 * @param output what came back, such as status and body; the first 16 KiB
 */
public record ExecutionStep(
        int position,
        String kind,
        ExecutionState state,
        @Nullable Map<String, Object> input,
        @Nullable Map<String, Object> output,
        List<Attempt> attempts) {}
