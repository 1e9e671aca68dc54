package io.scalewell.shared.process;

/** What a process can be written as. */
public enum ExportFormat {
    MARKDOWN,
    CSV,
    JSON
}
