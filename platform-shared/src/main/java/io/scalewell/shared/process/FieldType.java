package io.scalewell.shared.process;

/** What a field holds. In JSON: text, number, ISO date, RFC 3339 instant, text, list of texts, boolean, e-mail address, ... */
public enum FieldType {
    TEXT,
    NUMBER,
    DATE,
    DATETIME,
    CHOICE,
    MULTICHOICE,
    CHECKBOX,
    /** A member, by e-mail address. */
    MEMBER,
    EMAIL,
    URL,
    /** {@code {"amount": 12.50, "currency": "EUR"}}. */
    MONEY,
    /** A stored file, see {@link Attachment}: {@code {"id": "...", "name": "offer.pdf", ...}}; what counts when it is sent is the id. */
    FILE,
    /** Rows of {@link Field#columns()}: a list of objects, each with values by the keys of the columns. */
    TABLE
}
