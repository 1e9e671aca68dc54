package io.scalewell.backend.process.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.scalewell.shared.process.diff.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stayed, came and went in a text. The time grows with the square of what differs, so long texts are compared by lines, and
 * extreme ones as a whole.
 */
final class TextDiff {

    private static final Pattern WORDS = Pattern.compile("\\R|[^\\S\\r\\n]+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final int MOST = 4_000;

    private TextDiff() {}

    static List<Piece> byWords(String before, String after) {
        List<String> old = parts(WORDS, before);
        List<String> now = parts(WORDS, after);
        return old.size() + now.size() <= MOST ? pieces(old, now) : byLines(before, after);
    }

    static List<Piece> byLines(String before, String after) {
        List<String> old = parts(LINES, before);
        List<String> now = parts(LINES, after);
        return old.size() + now.size() <= MOST ? pieces(old, now) : pieces(List.of(before), List.of(after));
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Piece.Kind.SAME, delta.getSource().getLines());
            } else {
                add(pieces, Piece.Kind.REMOVED, delta.getSource().getLines());
                add(pieces, Piece.Kind.ADDED, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> parts) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", parts)));
        }
    }
}
