package io.scalewell.backend.engine;

import io.scalewell.backend.engine.Scripts.Failure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A call to the outside that does what a test says. */
@Component
class ScriptedOutside implements JobHandler.Outside<String> {

    static final String KIND = "test-outside";

    private final Scripts scripts;

    ScriptedOutside(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String call(Job job) throws Exception {
        scripts.of(job.tenantId()).begin(job);
        return "answer";
    }

    @Override
    public void complete(Job job, String result) {
        scripts.of(job.tenantId()).completed.add(job);
    }

    @Override
    public void failed(Job job, Exception failure, @Nullable Duration nextIn) {
        scripts.of(job.tenantId()).failures.add(new Failure(job, Settlement.reason(failure), nextIn));
    }
}
