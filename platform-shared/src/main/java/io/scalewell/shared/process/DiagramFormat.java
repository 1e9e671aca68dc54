package io.scalewell.shared.process;

/** What the picture of a process can be written as. */
public enum DiagramFormat {
    /** Lines and real text, with the whole in words for who does not see it. */
    SVG("svg", "image/svg+xml"),
    /** Pixels; a very large diagram is drawn smaller than it is. */
    PNG("png", "image/png"),
    /** One page as large as the diagram. */
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    DiagramFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
