package io.scalewell.shared.automation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One firing of an automation.
 *
 * @param event what started it, as filters and templates saw it
 * @param replayOf the execution that this one repeats
 * @param holdsUp whether it failed and keeps those behind it that have the same serial key from going on
 */
public record Execution(
        ExecutionSummary summary,
        Map<String, Object> event,
        List<ExecutionStep> steps,
        @Nullable ExecutionId replayOf,
        boolean holdsUp) {}
