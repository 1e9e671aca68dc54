package io.scalewell.backend.process.interchange.bpmn;

/** Keeps out of a file what XML cannot hold. */
final class XmlText {

    private XmlText() {}

    /** With a mark in place of each character that XML has no way to write. */
    static String of(String text) {
        return replaced(text, false);
    }

    /** JSON that says the same without such characters. */
    static String ofJson(String json) {
        return replaced(json, true);
    }

    private static String replaced(String text, boolean escaped) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isAllowed(character)) {
                clean.appendCodePoint(character);
            } else {
                clean.append(escaped ? "\\u%04x".formatted(character) : "\uFFFD");
            }
        });
        return clean.toString();
    }

    /** Char of XML 1.0 (fifth edition), 2.2. A carriage return would be read as a line feed. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }
}
