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
    MONEY
}
