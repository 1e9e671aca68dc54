package io.scalewell.ui.process.editor;

import java.util.Optional;

/** What two people made of one text, by the rule of {@code elements/outline/text-merge.js}: letters that both changed contradict. */
final class TextMerge {

    private TextMerge() {}

    /** One replacement within the text before. */
    private record Replacement(int start, int end, String text) {

        static Replacement between(String base, String text) {
            int limit = Math.min(base.length(), text.length());
            int start = 0;
            while (start < limit && base.charAt(start) == text.charAt(start)) {
                start++;
            }
            int tail = 0;
            while (tail < limit - start
                    && base.charAt(base.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
                tail++;
            }
            return new Replacement(start, base.length() - tail, text.substring(start, text.length() - tail));
        }

        boolean isInsertion() {
            return start == end;
        }

        boolean isApartFrom(Replacement later) {
            return end <= later.start && !(start == later.start && end != later.end);
        }
    }

    /** The text with both changes in it; empty when they contradict each other. */
    static Optional<String> merge(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        var a = Replacement.between(base, mine);
        var b = Replacement.between(base, theirs);
        boolean inserted = a.isInsertion() && b.isInsertion() && a.start == b.start;
        boolean mineFirst = a.start < b.start || (inserted && a.text.compareTo(b.text) < 0);
        var first = mineFirst ? a : b;
        var second = mineFirst ? b : a;
        return inserted || first.isApartFrom(second)
                ? Optional.of(base.substring(0, first.start)
                        + first.text
                        + base.substring(first.end, second.start)
                        + second.text
                        + base.substring(second.end))
                : Optional.empty();
    }
}
