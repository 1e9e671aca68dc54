package io.scalewell.shared.condition;

import java.util.regex.Pattern;

/**
 * A value that a field is compared with.
 *
 * @param text the value itself, without the quotes of a text
 */
public record Literal(Kind kind, String text) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?");

    /** What sort of value it is. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** {@code true} or {@code false}. */
        TRUTH,
        /** An instant of RFC 3339. */
        INSTANT
    }

    public static Literal ofText(String text) {
        return new Literal(Kind.TEXT, text);
    }

    /** Throws {@link IllegalArgumentException} for what is not a decimal number. */
    public static Literal ofNumber(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a number: " + digits);
        }
        return new Literal(Kind.NUMBER, digits);
    }

    public static Literal ofTruth(boolean truth) {
        return new Literal(Kind.TRUTH, String.valueOf(truth));
    }

    public static Literal ofInstant(String instant) {
        return new Literal(Kind.INSTANT, instant);
    }

    /** What somebody means who types a value for a field of which nothing is known: in quotes it is a text whatever it says. */
    public static Literal typed(String typed) {
        var text = typed.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return ofText(text.substring(1, text.length() - 1));
        }
        if (text.equals("true") || text.equals("false")) {
            return new Literal(Kind.TRUTH, text);
        }
        return NUMBER.matcher(text).matches() ? new Literal(Kind.NUMBER, text) : ofText(text);
    }

    /** The text that {@link #typed} reads back. */
    public String asTyped() {
        return kind != Kind.TEXT || typed(text).equals(this) ? text : "\"" + text + "\"";
    }

    String cel() {
        return switch (kind) {
            case NUMBER, TRUTH -> text;
            case TEXT -> quoted();
            case INSTANT -> "timestamp(" + quoted() + ")";
        };
    }

    private String quoted() {
        var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + escaped.replace("\r", "\\r").replace("\t", "\\t") + "\"";
    }
}
