package io.scalewell.shared.process;

/** What a process can be written as. */
public enum ExportFormat {
    MARKDOWN("md", "text/markdown"),
    CSV("csv", "text/csv"),
    JSON("json", "application/json"),
    /** BPMN 2.0 with its drawing. */
    BPMN("bpmn", "application/xml"),
    /** A document to read and to hand on: everything that is written down, the picture, and the history. */
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** Without a character set: texts are UTF-8. */
    public String mediaType() {
        return mediaType;
    }
}
