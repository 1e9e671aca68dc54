package io.scalewell.backend.process;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;

/**
 * What a run works by. Never changes.
 *
 * @param size about how many bytes it takes to keep
 */
public record PublishedVersion(VersionId id, ProcessKey key, ProcessDefinition definition, int size) {

    public String processName() {
        return definition.name();
    }
}
