package io.scalewell.backend.automation;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.event.Cause;
import io.scalewell.backend.expression.Bindings;
import io.scalewell.backend.expression.FailedExpression;
import io.scalewell.backend.expression.Match;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins an execution: evaluates the filter, renders every action once, and then shadows, proposes or acts. */
@Component
class Beginning implements JobHandler.InTransaction {

    static final String KIND = "automation.begin";

    private final AutomationRepository automations;
    private final ExecutionRepository executions;
    private final KindRegistry kinds;
    private final Rendering rendering;
    private final Progress progress;
    private final Proposals proposals;
    private final LoopPath loops;
    private final SerialOrder order;
    private final DatabaseClock clock;

    Beginning(
            AutomationRepository automations,
            ExecutionRepository executions,
            KindRegistry kinds,
            Rendering rendering,
            Progress progress,
            Proposals proposals,
            LoopPath loops,
            SerialOrder order,
            DatabaseClock clock) {
        this.automations = automations;
        this.executions = executions;
        this.kinds = kinds;
        this.rendering = rendering;
        this.progress = progress;
        this.proposals = proposals;
        this.loops = loops;
        this.order = order;
        this.clock = clock;
    }

    static NewJob job(UUID execution) {
        return NewJob.now(KIND, Map.of("execution", execution.toString()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        ExecutionRow execution =
                executions.lock(UUID.fromString((String) job.payload().get("execution")));
        if (execution.state() != ExecutionState.WAITING || order.mustWait(execution)) {
            return;
        }
        begin(execution, automations.get(execution.automationId(), execution.version()));
    }

    private void begin(ExecutionRow execution, AutomationRow automation) {
        Bindings bindings = rendering.bindings(execution.context(), clock.now());
        Match match = rendering.matches(automation.definition().filter(), bindings);
        if (!match.matched()) {
            progress.end(
                    execution,
                    automation,
                    ExecutionState.SKIPPED,
                    match.reason().toString());
        } else if (execution.depth() >= Cause.MAX_DEPTH) {
            progress.end(execution, automation, ExecutionState.FAILED, loops.describe(execution, automation));
        } else if (hasItsPlace(execution, automation, bindings)) {
            render(execution, automation, bindings);
        }
    }

    /** Ends it when its order was asked for and cannot be told: it must not overtake others. */
    private boolean hasItsPlace(ExecutionRow execution, AutomationRow automation, Bindings bindings) {
        if (execution.serialKey() == null) {
            try {
                rendering.serialKey(automation.definition().serialBy(), bindings);
            } catch (FailedExpression e) {
                progress.end(
                        execution,
                        automation,
                        ExecutionState.FAILED,
                        Message.of("execution.place", e.sentence()).toString());
                return false;
            }
        }
        return true;
    }

    private void render(ExecutionRow execution, AutomationRow automation, Bindings bindings) {
        List<Kinded> program = Program.of(kinds, automation.definition().actions());
        List<Kinded> rendered = new ArrayList<>();
        try {
            for (Kinded action : program) {
                rendered.add(new Kinded(action.kind(), rendering.render(action, bindings)));
            }
        } catch (FailedExpression e) {
            Message why = Message.of("execution.action", rendered.size() + 1, e.sentence());
            progress.end(execution, automation, ExecutionState.FAILED, why.toString());
            return;
        }
        ExecutionState state = switch (execution.rung()) {
            case SHADOW -> ExecutionState.SHADOWED;
            case QUEUE -> ExecutionState.PROPOSED;
            case AUTOMATIC -> ExecutionState.WAITING;
        };
        for (int i = 0; i < rendered.size(); i++) {
            executions.insertStep(
                    execution.id(),
                    i,
                    rendered.get(i).kind(),
                    state,
                    rendered.get(i).settings());
        }
        switch (execution.rung()) {
            case SHADOW -> progress.end(execution, automation, ExecutionState.SHADOWED, null);
            case QUEUE -> proposals.propose(execution, automation, rendered);
            case AUTOMATIC -> progress.go(execution, automation, 0);
        }
    }

    @Override
    public void exhausted(Job job, String reason) {
        ExecutionRow execution =
                executions.lock(UUID.fromString((String) job.payload().get("execution")));
        progress.end(
                execution, automations.get(execution.automationId(), execution.version()), ExecutionState.DEAD, reason);
    }
}
