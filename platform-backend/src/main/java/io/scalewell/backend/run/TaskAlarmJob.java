package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.checklist.Alarm;
import io.scalewell.backend.run.checklist.AlarmTimes;
import io.scalewell.backend.run.checklist.Due;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once for each due instant of a task that it is near, that it has passed, and that it passed a while ago. */
@Component
class TaskAlarmJob implements JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(TaskAlarmJob.class);

    private final RunChanges changes;
    private final AlarmWatch watch;
    private final AlarmWords words;

    TaskAlarmJob(RunChanges changes, AlarmWatch watch, AlarmWords words) {
        this.changes = changes;
        this.watch = watch;
        this.words = words;
    }

    @Override
    public String kind() {
        return AlarmWatch.TASK_KIND;
    }

    @Override
    public void run(Job job) {
        TaskId task = TaskId.of(String.valueOf(job.payload().get(AlarmWatch.TASK)));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform)
                .run(() -> changes.find(task)
                        .filter(change -> isMeant(change.checklist().task(task), job))
                        .ifPresent(change -> look(change, task)));
    }

    /** An older job names no instant. */
    private static boolean isMeant(Task task, Job job) {
        Object due = job.payload().get(AlarmWatch.DUE);
        return task.state().isOpen()
                && task.due().at() != null
                && (due == null || due.equals(String.valueOf(task.due().at())));
    }

    private void look(RunChange change, TaskId id) {
        Task task = change.checklist().task(id);
        AlarmTimes times = watch.times(
                change.before().version().processId(),
                task.due(),
                task.assignment().team());
        Due due = task.due();
        List<Alarm> alarms = due.alarms(times, change.around().now());
        for (Alarm alarm : alarms) {
            new Work(change.checklist()).raise(id, alarm, words.of(change.before(), task, alarm));
            due = due.told(alarm);
        }
        if (!alarms.isEmpty()) {
            changes.finish(change);
        }
        watch.next(AlarmWatch.TASK_KIND, AlarmWatch.TASK, id.value(), due, times);
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn(
                "Task {} could not be checked for being overdue: {}",
                job.payload().get(AlarmWatch.TASK),
                reason);
    }
}
