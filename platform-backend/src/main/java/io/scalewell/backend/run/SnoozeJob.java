package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells open screens that a task is back. The list itself goes by the instant, so that it is right without this. */
@Component
class SnoozeJob implements JobHandler.InTransaction {

    static final String KIND = "task-wake";
    static final String TASK = "task";
    static final String MEMBER = "member";
    static final String UNTIL = "until";

    private static final Logger LOG = LoggerFactory.getLogger(SnoozeJob.class);

    private final Snoozing snoozing;

    SnoozeJob(Snoozing snoozing) {
        this.snoozing = snoozing;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        MemberId member = MemberId.of(text(job, MEMBER));
        TaskId task = TaskId.of(text(job, TASK));
        Instant until = Instant.parse(text(job, UNTIL));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform).run(() -> snoozing.end(member, task, until));
    }

    private static String text(Job job, String name) {
        return String.valueOf(job.payload().get(name));
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn("Screens were not told that task {} is back: {}", text(job, TASK), reason);
    }
}
