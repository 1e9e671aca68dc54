package io.scalewell.backend.automation;

import io.scalewell.shared.automation.ExecutionState;
import java.util.Map;

/** One action of an execution with its rendered settings. */
record StepRow(int position, String kind, ExecutionState state, Map<String, Object> input) {}
