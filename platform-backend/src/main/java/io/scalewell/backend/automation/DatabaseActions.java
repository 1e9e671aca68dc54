package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does actions on our own database, in the transaction that completes their job (P2). */
@Component
class DatabaseActions implements JobHandler.InTransaction {

    private final AutomationRepository automations;
    private final ExecutionRepository executions;
    private final KindRegistry kinds;
    private final Progress progress;
    private final ActingAs actingAs;
    private final DatabaseClock clock;
    private final TransactionTemplate nested;

    DatabaseActions(
            AutomationRepository automations,
            ExecutionRepository executions,
            KindRegistry kinds,
            Progress progress,
            ActingAs actingAs,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.automations = automations;
        this.executions = executions;
        this.kinds = kinds;
        this.progress = progress;
        this.actingAs = actingAs;
        this.clock = clock;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public String kind() {
        return StepJob.ACT;
    }

    @Override
    public void run(Job job) {
        StepJob at = StepJob.of(job);
        ExecutionRow execution = executions.lock(at.execution());
        if (execution.state() != ExecutionState.RUNNING) {
            return;
        }
        AutomationRow automation = automations.get(execution.automationId(), execution.version());
        StepRow step = executions.step(at.execution(), at.position()).orElseThrow();
        long start = System.nanoTime();
        try {
            Map<String, Object> output = nested.execute(
                    status -> actingAs.of(automation, execution, () -> act(execution, automation, step)));
            attempt(job, at, start, "OK", null);
            progress.succeeded(execution, automation, at.position(), output == null ? Map.of() : output);
        } catch (Problem e) {
            attempt(job, at, start, "ERROR", e.getMessage());
            progress.failed(
                    execution, automation, at.position(), ExecutionState.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Object> act(ExecutionRow execution, AutomationRow automation, StepRow step) {
        KindRegistry.Typed<ActionKind<Record>> action = kinds.action(new Kinded(step.kind(), step.input()));
        ActionContext context = Contexts.of(execution, automation, step.position());
        return ((ActionKind.InDatabase<Record>) action.kind()).act(context, action.settings());
    }

    private void attempt(Job job, StepJob at, long start, String status, @Nullable String error) {
        Instant now = clock.now();
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        executions.insertAttempt(
                at.execution(), at.position(), new Attempt(job.attempt(), now, millis, status, error, null));
    }

    @Override
    public void exhausted(Job job, String reason) {
        StepJob at = StepJob.of(job);
        ExecutionRow execution = executions.lock(at.execution());
        progress.failed(
                execution,
                automations.get(execution.automationId(), execution.version()),
                at.position(),
                ExecutionState.DEAD,
                reason);
    }
}
