package io.scalewell.shared.run;

/** Files that spreadsheets read. */
public enum TableFormat {
    /** RFC 4180, UTF-8. */
    CSV("csv", "text/csv"),
    /** Office Open XML, ECMA-376. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
