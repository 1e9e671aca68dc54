package io.scalewell.shared.process;

/** What a process can be read from. */
public enum ImportFormat {
    MARKDOWN,
    CSV,
    /** What is exported as JSON; the body of the API. */
    JSON,
    /** Text that was copied from a document, a mail or a spreadsheet. */
    TEXT,
    /** BPMN 2.0. */
    BPMN
}
