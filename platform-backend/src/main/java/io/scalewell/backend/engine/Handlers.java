package io.scalewell.backend.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The handlers that this node has. Jobs of other kinds are left to nodes that know them (P24). */
@Component
class Handlers {

    private final Map<String, JobHandler> byKind;

    Handlers(List<JobHandler> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    JobHandler of(Job job) {
        return Objects.requireNonNull(byKind.get(job.kind()), () -> "no handler for " + job.kind());
    }

    boolean isOutside(Job job) {
        return switch (of(job)) {
            case JobHandler.InTransaction _ -> false;
            case JobHandler.Outside<?> _ -> true;
        };
    }
}
