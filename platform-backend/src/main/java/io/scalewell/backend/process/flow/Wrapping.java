package io.scalewell.backend.process.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title into the lines of a box. Letters are measured roughly, since nobody knows the font with which it will be shown:
 * an ordinary letter is 1, a narrow one a half, a wide one more, one of Chinese, Japanese or Korean almost 2.
 */
public final class Wrapping {

    /** Letters of a label on an edge. */
    public static final int LABEL = 26;

    private static final double LINE = 20;
    private static final String NARROW = "iljtfrI.,;:'!|()[] ";
    private static final String WIDE = "mwMW@%—";

    private Wrapping() {}

    static List<String> lines(String title, int most) {
        return lines(title, most, LINE);
    }

    /**
     * At least one line.
     *
     * @param most so many lines at most; when the text is longer the last one says so
     * @param width of a line, in ordinary letters
     */
    public static List<String> lines(String title, int most, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            String joined = line.isEmpty() ? word : line + " " + word;
            if (width(joined) <= width) {
                line.setLength(0);
                line.append(joined);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(lastPiece(word, lines, width));
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shortened(shown.getLast() + "…", width));
        return shown;
    }

    /** Puts whole lines of a word that is longer than one away and gives the rest. */
    private static String lastPiece(String word, List<String> lines, double width) {
        String rest = word;
        while (width(rest) > width) {
            int end = fitting(rest, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static String shortened(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        String plain = text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
        return plain.substring(0, fitting(plain, width - 1)).stripTrailing() + "…";
    }

    /** How many characters fit, one at least and never half of a surrogate pair. */
    private static int fitting(String text, double width) {
        double sum = 0;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            sum += width(letter);
            if (sum > width && end > 0) {
                return end;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    public static double width(String text) {
        return text.codePoints().mapToDouble(Wrapping::width).sum();
    }

    private static double width(int letter) {
        if (letter >= 0x1100 && (Character.isIdeographic(letter) || letter >= 0x2E80 && letter < 0xFB00)
                || letter > 0xFFFF) {
            return 1.9;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.55;
        }
        return WIDE.indexOf(letter) >= 0 ? 1.5 : Character.isUpperCase(letter) ? 1.2 : 1;
    }
}
