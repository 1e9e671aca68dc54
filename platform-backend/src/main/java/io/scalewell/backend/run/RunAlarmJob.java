package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.checklist.Alarm;
import io.scalewell.backend.run.checklist.AlarmTimes;
import io.scalewell.backend.run.checklist.Due;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once for each due instant of a run that it is near, that it has passed, and that it passed a while ago. */
@Component
class RunAlarmJob implements JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(RunAlarmJob.class);

    private final RunChanges changes;
    private final RunRepository runs;
    private final AlarmWatch watch;
    private final AlarmWords words;

    RunAlarmJob(RunChanges changes, RunRepository runs, AlarmWatch watch, AlarmWords words) {
        this.changes = changes;
        this.runs = runs;
        this.watch = watch;
        this.words = words;
    }

    @Override
    public String kind() {
        return AlarmWatch.RUN_KIND;
    }

    @Override
    public void run(Job job) {
        UUID run = UUID.fromString(String.valueOf(job.payload().get(AlarmWatch.RUN)));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform)
                .run(() -> look(run, String.valueOf(job.payload().get(AlarmWatch.DUE))));
    }

    private void look(UUID run, String meant) {
        RunChange change = changes.begin(run);
        RunHead head = change.before();
        if (head.state() != RunState.RUNNING || !meant.equals(String.valueOf(head.due()))) {
            return;
        }
        Due due = runs.due(run);
        AlarmTimes times = watch.times(head.version().processId(), due, null);
        List<Alarm> alarms = due.alarms(times, change.around().now());
        for (Alarm alarm : alarms) {
            change.checklist().tell(alarm.ofRun(), null, words.of(head, alarm));
            due = due.told(alarm);
        }
        if (!alarms.isEmpty()) {
            changes.finish(change);
            runs.keep(run, due);
        }
        watch.next(AlarmWatch.RUN_KIND, AlarmWatch.RUN, run, due, times);
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn(
                "Run {} could not be checked for being overdue: {}",
                job.payload().get(AlarmWatch.RUN),
                reason);
    }
}
