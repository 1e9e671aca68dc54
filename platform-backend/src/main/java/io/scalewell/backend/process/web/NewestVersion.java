package io.scalewell.backend.process.web;

import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which version is meant when none is named: the newest one, or the draft (0) while there is none. */
@Component
final class NewestVersion {

    private final Processes processes;

    NewestVersion(Processes processes) {
        this.processes = processes;
    }

    int or(ProcessKey process, @Nullable Integer named) {
        if (named != null) {
            return named;
        }
        Integer version = processes.get(process).summary().version();
        return version == null ? 0 : version;
    }
}
