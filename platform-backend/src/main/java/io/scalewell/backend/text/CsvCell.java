package io.scalewell.backend.text;

/**
 * Keeps a spreadsheet from running what somebody typed as a formula: a cell that begins like one gets an apostrophe in front, which
 * reading takes away again.
 */
public final class CsvCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private CsvCell() {}

    public static String write(String text) {
        return beginsLikeFormula(text) || (text.startsWith("'") && beginsLikeFormula(text.substring(1)))
                ? "'" + text
                : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && (beginsLikeFormula(cell.substring(1)) || cell.startsWith("''"))
                ? cell.substring(1)
                : cell;
    }

    private static boolean beginsLikeFormula(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
