package io.scalewell.backend.automation.web;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.ReplayVersion;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What automations did, and doing it again. */
@RestController
@RequestMapping("/api/v1/executions")
class ExecutionController {

    private final Automations automations;

    ExecutionController(Automations automations) {
        this.automations = automations;
    }

    @GetMapping
    Page<ExecutionSummary> list(ExecutionParameters query, PageRequest page) {
        boolean failing = query.failing() != null && query.failing();
        return automations.executions(
                new ExecutionFilter(query.automation(), query.state(), query.run(), failing), page);
    }

    @GetMapping("/{id}")
    ExecutionResponse get(@PathVariable ExecutionId id) {
        return ExecutionResponse.of(automations.execution(id));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ExecutionResponse replay(@PathVariable ExecutionId id, @RequestBody(required = false) @Nullable ReplayWish wish) {
        return ExecutionResponse.of(automations.replay(id, wish == null ? null : wish.version()));
    }

    @PostMapping("/{id}/pass-over")
    ExecutionResponse passOver(@PathVariable ExecutionId id) {
        return ExecutionResponse.of(automations.passOver(id));
    }

    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Replayed replayFailing(@RequestBody(required = false) @Nullable BulkWish wish) {
        return new Replayed(automations.replayFailing(wish == null ? null : wish.automation()));
    }

    record ExecutionParameters(
            @Nullable AutomationKey automation,
            @Nullable ExecutionState state,
            @Nullable RunKey run,
            @Nullable Boolean failing) {}

    record ReplayWish(@Nullable ReplayVersion version) {}

    record BulkWish(@Nullable AutomationKey automation) {}

    /** How many executions were started again. */
    record Replayed(int count) {}
}
