package io.scalewell.backend.improvement;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from the key of a process to its id, and back. */
@Component
class ProcessIds {

    private final PublishedProcesses published;

    ProcessIds(PublishedProcesses published) {
        this.published = published;
    }

    UUID id(ProcessKey key) {
        return published.findId(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
    }

    ProcessKey key(UUID id) {
        return published.findKey(id).orElseThrow(() -> new NotFound(Message.of("missing.goal-process")));
    }
}
