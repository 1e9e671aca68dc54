package io.scalewell.backend.engine;

import io.scalewell.backend.nudge.Nudges;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.UUID;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class JobQueue implements Jobs {

    static final String TOPIC = "job";

    private static final int LARGEST_PAYLOAD = 4 * 1024 * 1024;

    private final TenantScope tenant;
    private final JobRepository jobs;
    private final ClaimRows rows;
    private final QueueLimit limit;
    private final Nudges nudges;

    JobQueue(TenantScope tenant, JobRepository jobs, ClaimRows rows, QueueLimit limit, Nudges nudges) {
        this.tenant = tenant;
        this.jobs = jobs;
        this.rows = rows;
        this.limit = limit;
        this.nudges = nudges;
    }

    @Override
    public UUID enqueue(NewJob job) {
        UUID tenantId = tenant.get();
        JSONB payload = rows.write(job.payload());
        if (payload.data().length() > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("payload must have at most " + LARGEST_PAYLOAD + " characters, not "
                    + payload.data().length());
        }
        if (!Working.ON.isBound()) {
            limit.requirePlace(tenantId);
        }
        UUID id = Ids.next();
        jobs.insert(tenantId, id, job, payload);
        nudges.send(TOPIC, "");
        return id;
    }

    @Override
    public boolean cancel(UUID id) {
        return jobs.cancel(tenant.get(), id);
    }

    @Override
    public boolean revive(UUID id) {
        boolean revived = jobs.revive(tenant.get(), id);
        if (revived) {
            nudges.send(TOPIC, "");
        }
        return revived;
    }
}
