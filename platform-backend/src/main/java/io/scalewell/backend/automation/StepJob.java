package io.scalewell.backend.automation;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.NewJob;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Which action of which execution a job does. */
record StepJob(UUID execution, int position) {

    static final String ACT = "automation.act";
    static final String CALL = "automation.call";

    static NewJob act(UUID execution, int position) {
        return NewJob.now(ACT, Map.of("execution", execution.toString(), "position", position));
    }

    static NewJob call(UUID execution, int position) {
        return NewJob.now(CALL, Map.of("execution", execution.toString(), "position", position));
    }

    static StepJob of(Job job) {
        return new StepJob(
                UUID.fromString((String) job.payload().get("execution")),
                ((Number) Objects.requireNonNull(job.payload().get("position"))).intValue());
    }
}
