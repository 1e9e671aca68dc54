package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once for each due instant that a task is overdue. */
@Component
class OverdueJob implements JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueJob.class);

    private final RunChanges changes;

    OverdueJob(RunChanges changes) {
        this.changes = changes;
    }

    @Override
    public String kind() {
        return OverdueWatch.KIND;
    }

    @Override
    public void run(Job job) {
        TaskId task = TaskId.of(String.valueOf(job.payload().get(OverdueWatch.TASK)));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform).run(() -> tellIfOverdue(task));
    }

    private void tellIfOverdue(TaskId task) {
        changes.find(task).ifPresent(change -> {
            new Work(change.checklist()).tellIfOverdue(task);
            changes.finish(change);
        });
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn(
                "Task {} could not be checked for being overdue: {}",
                job.payload().get(OverdueWatch.TASK),
                reason);
    }
}
