package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves one of many runs, in the name of whoever wanted it. */
@Component
class MigrationJob implements JobHandler.InTransaction {

    static final String KIND = "run-migration";
    static final String RUN = "run";
    static final String VERSION = "version";
    static final String MEMBER = "member";

    private final RunRepository runs;
    private final RunMoving moving;
    private final MigrationWishes wishes;

    MigrationJob(RunRepository runs, RunMoving moving, MigrationWishes wishes) {
        this.runs = runs;
        this.moving = moving;
        this.wishes = wishes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        ScopedValue.where(Callers.CURRENT, caller(job)).run(() -> move(runOf(job), version(job)));
    }

    /** What does not allow the move is decided before anything is written, so it can be kept as the reason. */
    private void move(UUID run, int version) {
        try {
            runs.findKey(run).ifPresent(key -> moving.move(key, version));
            wishes.moved(run, version);
        } catch (Problem cannot) {
            wishes.failed(run, version, String.valueOf(cannot.getMessage()));
        }
    }

    @Override
    public void exhausted(Job job, String reason) {
        wishes.failed(runOf(job), version(job), reason);
    }

    private static Caller caller(Job job) {
        OrganizationId organization = new OrganizationId(job.tenantId());
        String member = String.valueOf(job.payload().get(MEMBER));
        return member.isEmpty()
                ? Caller.system(organization)
                : Caller.member(organization, MemberId.of(member), Role.MANAGER);
    }

    private static UUID runOf(Job job) {
        return UUID.fromString(String.valueOf(job.payload().get(RUN)));
    }

    private static int version(Job job) {
        return Integer.parseInt(String.valueOf(job.payload().get(VERSION)));
    }
}
