package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.Attempt;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.kind.Kinded;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does actions that call the outside: between two transactions, each time with the same bytes and key (P3). */
@Component
class OutsideCalls implements JobHandler.Outside<OutsideCalls.Called> {

    private final AutomationRepository automations;
    private final ExecutionRepository executions;
    private final KindRegistry kinds;
    private final Progress progress;
    private final DatabaseClock clock;
    private final TransactionTemplate reading;

    OutsideCalls(
            AutomationRepository automations,
            ExecutionRepository executions,
            KindRegistry kinds,
            Progress progress,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.automations = automations;
        this.executions = executions;
        this.kinds = kinds;
        this.progress = progress;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public String kind() {
        return StepJob.CALL;
    }

    @Override
    public Called call(Job job) throws RetryLater, GiveUp {
        StepJob at = StepJob.of(job);
        Prepared prepared = reading.execute(status -> prepare(at));
        Instant begun = prepared.at();
        long start = System.nanoTime();
        ActionKind.Answer answer = prepared.kind()
                .call(Contexts.of(prepared.execution(), prepared.automation(), at.position()), prepared.settings());
        return new Called(
                answer, begun, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private Prepared prepare(StepJob at) {
        ExecutionRow execution = executions.find(at.execution()).orElseThrow();
        AutomationRow automation = automations.get(execution.automationId(), execution.version());
        StepRow step = executions.step(at.execution(), at.position()).orElseThrow();
        KindRegistry.Typed<ActionKind<Record>> action = kinds.action(new Kinded(step.kind(), step.input()));
        return new Prepared(
                execution, automation, (ActionKind.CallsOutside<Record>) action.kind(), action.settings(), clock.now());
    }

    @Override
    public void complete(Job job, Called called) {
        StepJob at = StepJob.of(job);
        ExecutionRow execution = executions.lock(at.execution());
        executions.insertAttempt(
                at.execution(),
                at.position(),
                new Attempt(
                        job.attempt(),
                        called.at(),
                        called.millis(),
                        called.answer().status(),
                        null,
                        null));
        progress.succeeded(
                execution,
                automations.get(execution.automationId(), execution.version()),
                at.position(),
                called.answer().output());
    }

    @Override
    public void failed(Job job, Exception failure, @Nullable Duration nextIn) {
        StepJob at = StepJob.of(job);
        ExecutionRow execution = executions.lock(at.execution());
        Instant now = clock.now();
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        executions.insertAttempt(
                at.execution(),
                at.position(),
                new Attempt(
                        job.attempt(),
                        job.claimedAt(),
                        Duration.between(job.claimedAt(), now).toMillis(),
                        CallFailure.statusOf(failure),
                        reason,
                        nextIn == null ? null : now.plus(nextIn)));
        if (nextIn == null) {
            progress.failed(
                    execution,
                    automations.get(execution.automationId(), execution.version()),
                    at.position(),
                    failure instanceof GiveUp ? ExecutionState.FAILED : ExecutionState.DEAD,
                    reason);
        }
    }

    private record Prepared(
            ExecutionRow execution,
            AutomationRow automation,
            ActionKind.CallsOutside<Record> kind,
            Record settings,
            Instant at) {}

    /** What came back, when the call began and how long it took. */
    record Called(ActionKind.Answer answer, Instant at, long millis) {}
}
