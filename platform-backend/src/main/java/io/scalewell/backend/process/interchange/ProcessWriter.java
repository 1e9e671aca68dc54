package io.scalewell.backend.process.interchange;

import io.scalewell.shared.process.ExportFormat;

/** Writes a process as a file. Found by Spring. Everything that people typed is text there, never markup or formula (P29). */
public interface ProcessWriter {

    ExportFormat format();

    byte[] content(ExportSubject subject);
}
