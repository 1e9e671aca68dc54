package io.scalewell.backend.process.interchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as it was copied.
 *
 * @param indentation in columns, a tab up to the next multiple of four
 * @param bullet what marks it as an item: the sign itself, or the kind of number; empty when nothing does
 * @param depth of a number such as {@code 1.2.}: how many numbers it has; zero for other bullets
 * @param words what is left
 */
record PastedLine(int number, int indentation, String bullet, int depth, String words) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<digits>\\d{1,4}(?:\\.\\d{1,4}){0,8})(?<end>[.):]?)[ \\t]+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("\\(?(?:[a-z]|[ivx]{1,4})[.)][ \\t]+(?=\\S)");
    private static final Pattern SIGN = Pattern.compile("(?<sign>[-*+•·▪◦‣●○■□☐☑✓✔–—>]|[o§](?=\\t))[ \\t]*(?=\\S)");
    private static final Pattern BOX = Pattern.compile("(?:\\[[ xX]?]|[☐☑☒□✓✔])[ \\t]*");

    /** @param bareNumbers whether a number without a dot behind it is a bullet too */
    static PastedLine of(String line, int number, boolean bareNumbers) {
        int indentation = 0;
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            indentation = line.charAt(start) == '\t' ? (indentation / 4 + 1) * 4 : indentation + 1;
            start++;
        }
        String text = line.substring(start).stripTrailing();
        Matcher digits = NUMBER.matcher(text);
        Matcher letter = LETTER.matcher(text);
        Matcher sign = SIGN.matcher(text);
        if (digits.lookingAt() && (bareNumbers || isNumbering(digits, text))) {
            int depth = digits.group("digits").split("\\.").length;
            return new PastedLine(number, indentation, "1".repeat(depth), depth, words(text.substring(digits.end())));
        }
        if (letter.lookingAt()) {
            return new PastedLine(number, indentation, "a", 0, words(text.substring(letter.end())));
        }
        if (sign.lookingAt()) {
            return new PastedLine(number, indentation, sign.group("sign"), 0, words(text.substring(sign.end())));
        }
        return new PastedLine(number, indentation, "", 0, words(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it can name what stands below it: no item, and no sentence. */
    boolean mayBeHeading() {
        return bullet.isEmpty() && indentation == 0 && !words.endsWith(".") && words.length() <= 100;
    }

    private static boolean isNumbering(Matcher digits, String text) {
        String number = digits.group("digits");
        return !digits.group("end").isEmpty() || number.indexOf('.') > 0 || text.indexOf('\t') == number.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000';
    }

    private static String words(String text) {
        return BOX.matcher(text.replace('\t', ' ').replace('\u00a0', ' ').strip())
                .replaceFirst("")
                .strip();
    }
}
