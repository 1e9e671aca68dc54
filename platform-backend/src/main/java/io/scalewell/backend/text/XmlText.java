package io.scalewell.backend.text;

/** Puts what somebody typed into XML, as text and never as markup (P29). */
public final class XmlText {

    private XmlText() {}

    /** Fit for the content of elements and for attributes in double quotes. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isAllowed(letter) ? letter : ' ');
            }
        });
        return safe.toString();
    }

    /** XML 1.0, production 2: it has no control characters and no halves of surrogate pairs, not even escaped. */
    private static boolean isAllowed(int letter) {
        return letter == '\n'
                || letter == '\t'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter != 0xFFFE && letter != 0xFFFF;
    }
}
