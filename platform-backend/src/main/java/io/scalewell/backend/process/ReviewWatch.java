package io.scalewell.backend.process;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.process.ProcessDefinition;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has the engine look at a process when its review is due. One that is due at another time by then is left alone. */
@Component
class ReviewWatch {

    static final String KIND = "process-review-due";
    static final String PROCESS = "process";
    static final String DUE = "due";

    private final Jobs jobs;
    private final OrganizationRepository organizations;
    private final DatabaseClock clock;

    ReviewWatch(Jobs jobs, OrganizationRepository organizations, DatabaseClock clock) {
        this.jobs = jobs;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Answers when a version that was published or looked at now has to be looked at again. In a simulated past nobody is told. */
    @Nullable
    Instant plan(UUID process, ProcessDefinition definition) {
        if (definition.reviewEvery() == null) {
            return null;
        }
        Instant due = ReviewDue.next(
                definition.reviewEvery(), clock.now(), organizations.get().zone());
        if (due != null && !(DatabaseClock.SIMULATED.isBound() && clock.hasReallyPassed(due))) {
            jobs.enqueue(NewJob.now(KIND, Map.of(PROCESS, process.toString(), DUE, due.toString()))
                    .dueAt(due));
        }
        return due;
    }
}
