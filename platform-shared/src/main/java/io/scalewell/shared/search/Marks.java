package io.scalewell.shared.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the words that somebody looked for stand in a text, without regard to case and accents. */
public final class Marks {

    private static final int LONGEST_SNIPPET = 160;
    private static final int BEFORE = 40;
    private static final String GAP = "…";

    private final List<String> words;

    private Marks(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** From one index to another, exclusive. */
    public record Span(int from, int until) {}

    public static Marks of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : folded(typed).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Marks(words);
    }

    /** In order and apart from one another. Words of one or two letters are marked where a word begins with them, others anywhere. */
    public List<Span> in(String text) {
        String folded = folded(text);
        boolean[] marked = new boolean[text.length()];
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                boolean begins = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
                if (begins || word.length() > 2) {
                    java.util.Arrays.fill(marked, at, at + word.length(), true);
                }
            }
        }
        return spans(marked);
    }

    private static List<Span> spans(boolean[] marked) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < marked.length; at++) {
            if (marked[at]) {
                int from = at;
                while (at < marked.length && marked[at]) {
                    at++;
                }
                spans.add(new Span(from, at));
            }
        }
        return spans;
    }

    /** The part of a long text around the first mark, in one line. */
    public String snippet(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_SNIPPET) {
            return line;
        }
        List<Span> spans = in(line);
        int first = spans.isEmpty() ? 0 : spans.getFirst().from();
        int from = Math.clamp(first - BEFORE, 0, line.length() - LONGEST_SNIPPET);
        int begin = from == 0 ? 0 : line.indexOf(' ', from) + 1;
        int begun = begin <= first ? begin : from;
        int end = Math.min(line.length(), begun + LONGEST_SNIPPET);
        String part = line.substring(whole(line, begun), whole(line, end)).strip();
        return (begun > 0 ? GAP : "") + part + (end < line.length() ? GAP : "");
    }

    /** Not in the middle of a character that takes two places. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    /** Letter by letter, so that places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            folded.append(letter < 128 ? letter : base(letter));
        }
        String lower = folded.toString().toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : folded.toString();
    }

    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
