package io.scalewell.backend.engine;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Does one job once, on a thread of its own that is cut at the deadline. */
final class Attempt {

    private final Settlement settlement;
    private final Semaphore transactions;

    /** @param transactions bounds how many jobs hold a connection at once */
    Attempt(Settlement settlement, Semaphore transactions) {
        this.settlement = settlement;
        this.transactions = transactions;
    }

    Ending make(Claim claim, JobHandler handler) {
        try {
            switch (handler) {
                case JobHandler.InTransaction inside -> within(claim, inside);
                case JobHandler.Outside<?> outside -> outside(claim, outside);
            }
            return new Ending.Done();
        } catch (ClaimLost e) {
            return new Ending.Refused();
        } catch (InterruptedException e) {
            return new Ending.Stopped();
        } catch (Exception e) {
            return new Ending.Failed(e);
        }
    }

    private void within(Claim claim, JobHandler.InTransaction handler) throws Exception {
        transactions.acquire();
        try {
            cut(claim, () -> {
                settlement.run(claim, handler);
                return true;
            });
        } finally {
            transactions.release();
        }
    }

    private <R> void outside(Claim claim, JobHandler.Outside<R> handler) throws Exception {
        R result = cut(claim, () -> TenantScope.call(claim.job().tenantId(), () -> handler.call(claim.job())));
        settlement.complete(claim, handler, result);
    }

    private interface Work<R> {
        R call() throws Exception;
    }

    /** Whatever does not heed the interruption is left behind: its answer will be refused. */
    private static <R> R cut(Claim claim, Work<R> work) throws Exception {
        FutureTask<R> task = new FutureTask<>(
                () -> ScopedValue.where(Working.ON, claim.job()).call(work::call));
        Thread.ofVirtual().name("job-" + claim.job().id()).start(task);
        try {
            return task.get(claim.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new DeadlineExceeded(claim.deadline());
        } catch (ExecutionException e) {
            throw switch (Objects.requireNonNull(e.getCause())) {
                case Exception failure -> failure;
                case Throwable error -> new IllegalStateException(error.toString(), error);
            };
        } finally {
            task.cancel(true);
        }
    }
}
