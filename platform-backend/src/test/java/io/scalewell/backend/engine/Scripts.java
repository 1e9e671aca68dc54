package io.scalewell.backend.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the handlers of tests do, and what they were told, by organization. */
@Component
class Scripts {

    private final Map<UUID, Script> byTenant = new ConcurrentHashMap<>();

    Script of(UUID tenantId) {
        return byTenant.computeIfAbsent(tenantId, _ -> new Script());
    }

    interface Behaviour {
        void run(Job job) throws Exception;
    }

    static final class Script {

        volatile Behaviour behaviour = _ -> {};
        final List<Job> begun = new CopyOnWriteArrayList<>();
        final List<Job> completed = new CopyOnWriteArrayList<>();
        final List<Failure> failures = new CopyOnWriteArrayList<>();

        void begin(Job job) throws Exception {
            begun.add(job);
            behaviour.run(job);
        }
    }

    record Failure(Job job, String reason, @Nullable Duration nextIn) {}
}
