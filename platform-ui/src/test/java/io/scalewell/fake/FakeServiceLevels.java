package io.scalewell.fake;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.ProcessServiceLevel;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import java.util.HashMap;
import java.util.Map;

/** {@link ServiceLevels} in memory. */
public final class FakeServiceLevels implements ServiceLevels {

    private final FakeWorld world;
    private final Map<ProcessKey, ServiceLevel> own = new HashMap<>();
    private ServiceLevel organization = ServiceLevel.USUAL;

    public FakeServiceLevels(FakeWorld world) {
        this.world = world;
    }

    @Override
    public ServiceLevel ofOrganization() {
        synchronized (world) {
            return organization;
        }
    }

    @Override
    public ServiceLevel changeOrganization(ServiceLevel level) {
        synchronized (world) {
            world.enter();
            organization = level;
            return level;
        }
    }

    @Override
    public ProcessServiceLevel ofProcess(ProcessKey process) {
        synchronized (world) {
            var level = own.get(process);
            return new ProcessServiceLevel(level != null, level == null ? organization : level);
        }
    }

    @Override
    public ProcessServiceLevel changeProcess(ProcessKey process, ServiceLevel level) {
        synchronized (world) {
            world.enter();
            own.put(process, level);
            return ofProcess(process);
        }
    }

    @Override
    public ProcessServiceLevel followOrganization(ProcessKey process) {
        synchronized (world) {
            world.enter();
            own.remove(process);
            return ofProcess(process);
        }
    }
}
