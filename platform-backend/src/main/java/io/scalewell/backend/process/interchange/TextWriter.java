package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ProcessDefinition;
import java.nio.charset.StandardCharsets;

/** Writes what a process says as text in UTF-8, and nothing around it. */
public interface TextWriter extends ProcessWriter {

    String write(ProcessDefinition definition);

    @Override
    default byte[] content(ExportSubject subject) {
        return write(subject.definition()).getBytes(StandardCharsets.UTF_8);
    }
}
