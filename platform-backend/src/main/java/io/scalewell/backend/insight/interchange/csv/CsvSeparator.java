package io.scalewell.backend.insight.interchange.csv;

import java.io.IOException;
import java.io.Reader;

/** Finds out what separates the columns. */
final class CsvSeparator {

    private static final int LONGEST_HEADER = 1 << 13;
    private static final String SEPARATORS = ",;\t|";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CsvSeparator() {}

    /** The separator that occurs most in the first line. Leaves the reader at its begin, after a byte order mark. */
    static char guess(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEADER);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int character = text.read();
            if (character < 0 || (character == '\n' && !quoted)) {
                break;
            }
            quoted ^= character == '"';
            int separator = SEPARATORS.indexOf(character);
            if (separator >= 0 && !quoted) {
                counts[separator]++;
            }
        }
        text.reset();
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }
}
