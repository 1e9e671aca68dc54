package io.scalewell.backend.engine;

import io.scalewell.backend.engine.Scripts.Failure;
import org.springframework.stereotype.Component;

/** Work on our own database that does what a test says. */
@Component
class ScriptedInside implements JobHandler.InTransaction {

    static final String KIND = "test-inside";

    private final Scripts scripts;

    ScriptedInside(Scripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) throws GiveUp {
        try {
            scripts.of(job.tenantId()).begin(job);
        } catch (GiveUp | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void exhausted(Job job, String reason) {
        scripts.of(job.tenantId()).failures.add(new Failure(job, reason, null));
    }
}
