package io.scalewell.shared.process;

/** What a process can be read from. */
public enum ImportFormat {
    MARKDOWN,
    CSV
}
