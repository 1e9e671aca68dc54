package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ProcessDefinition;
import java.nio.charset.StandardCharsets;

/** Writes a process as text in UTF-8. */
public interface TextWriter extends ProcessWriter {

    String write(ProcessDefinition definition);

    @Override
    default byte[] content(ProcessDefinition definition) {
        return write(definition).getBytes(StandardCharsets.UTF_8);
    }
}
