package io.scalewell.backend.automation;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.Rung;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the executions of one serial key run one after another (P6). One that failed holds up those behind it, and no others, until
 * its replay ends well or somebody passes it over. In shadow nothing is held up, since nothing is done.
 */
@Component
class SerialOrder {

    private final SerialRepository executions;
    private final Jobs jobs;

    SerialOrder(SerialRepository executions, Jobs jobs) {
        this.executions = executions;
        this.jobs = jobs;
    }

    /** Whether it is not its turn; the one ahead hands on when it ends. */
    boolean mustWait(ExecutionRow execution) {
        if (execution.serialKey() == null) {
            return false;
        }
        executions.lock(execution);
        return executions.isAnyAhead(execution);
    }

    void ended(ExecutionRow execution, ExecutionState state) {
        if (execution.serialKey() == null) {
            return;
        }
        executions.lock(execution);
        if (state.isFailure() && execution.rung() != Rung.SHADOW) {
            executions.mark(execution.id(), true);
        } else {
            handOn(execution);
        }
    }

    /** The place of one that failed, for its replay, which now holds up those behind it instead. */
    Optional<UUID> giveUpPlace(ExecutionRow failed) {
        if (!failed.blocks()) {
            return Optional.empty();
        }
        executions.lock(failed);
        executions.mark(failed.id(), false);
        return Optional.of(failed.place());
    }

    /** False when nothing is held up by it. */
    boolean passOver(ExecutionRow failed) {
        if (!failed.blocks()) {
            return false;
        }
        executions.lock(failed);
        executions.mark(failed.id(), false);
        handOn(failed);
        return true;
    }

    private void handOn(ExecutionRow execution) {
        executions.firstIfWaiting(execution).ifPresent(next -> jobs.enqueue(Beginning.job(next)));
    }
}
