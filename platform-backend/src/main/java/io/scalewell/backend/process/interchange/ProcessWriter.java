package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ExportFormat;
import io.scalewell.shared.process.ProcessDefinition;

/** Writes a process as a file. Found by Spring. */
public interface ProcessWriter {

    ExportFormat format();

    byte[] content(ProcessDefinition definition);
}
