package io.scalewell.backend.automation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.scalewell.shared.automation.Execution;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionStep;
import io.scalewell.shared.automation.ExecutionSummary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An execution as the API shows it: what its row in the list says, and then its event and what each action did. */
record ExecutionResponse(
        @JsonUnwrapped ExecutionSummary summary,
        Map<String, Object> event,
        List<ExecutionStep> steps,
        @Nullable ExecutionId replayOf,
        boolean holdsUp) {

    static ExecutionResponse of(Execution execution) {
        return new ExecutionResponse(
                execution.summary(), execution.event(), execution.steps(), execution.replayOf(), execution.holdsUp());
    }
}
