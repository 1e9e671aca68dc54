package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.kind.Kinded;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves an execution from action to action and to its end. Runs in the transaction of what made it move. */
@Component
class Progress {

    private final ExecutionRepository executions;
    private final KindRegistry kinds;
    private final Proposals proposals;
    private final Outcomes outcomes;
    private final SerialOrder order;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Progress(
            ExecutionRepository executions,
            KindRegistry kinds,
            Proposals proposals,
            Outcomes outcomes,
            SerialOrder order,
            Jobs jobs,
            DatabaseClock clock) {
        this.executions = executions;
        this.kinds = kinds;
        this.proposals = proposals;
        this.outcomes = outcomes;
        this.order = order;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Goes on with the action at a position, or ends when there is none. */
    void go(ExecutionRow execution, AutomationRow automation, int position) {
        Optional<StepRow> step = executions.step(execution.id(), position);
        if (step.isEmpty()) {
            end(execution, automation, ExecutionState.SUCCEEDED, null);
            return;
        }
        KindRegistry.Typed<ActionKind<Record>> action =
                kinds.action(new Kinded(step.get().kind(), step.get().input()));
        if (action.kind() instanceof ActionKind.AsksPeople<Record> asks) {
            proposals.ask(execution, automation, position, asks.question(action.settings()));
            return;
        }
        executions.enter(execution.id(), ExecutionState.RUNNING, null, clock.now());
        executions.enterStep(execution.id(), position, ExecutionState.RUNNING, null);
        jobs.enqueue(
                action.kind() instanceof ActionKind.CallsOutside<Record> outside
                        ? StepJob.call(execution.id(), position).withDeadline(outside.deadline(action.settings()))
                        : StepJob.act(execution.id(), position));
    }

    void succeeded(ExecutionRow execution, AutomationRow automation, int position, Map<String, Object> output) {
        executions.enterStep(execution.id(), position, ExecutionState.SUCCEEDED, output);
        go(execution, automation, position + 1);
    }

    /** Ends it with a step that could not be done. */
    void failed(ExecutionRow execution, AutomationRow automation, int position, ExecutionState state, String reason) {
        executions.enterStep(execution.id(), position, state, null);
        end(execution, automation, state, reason);
    }

    void end(ExecutionRow execution, AutomationRow automation, ExecutionState state, @Nullable String reason) {
        executions.enter(execution.id(), state, reason, clock.now());
        executions.skipRest(execution.id());
        outcomes.ended(execution, automation, state, reason);
        order.ended(execution, state);
    }
}
