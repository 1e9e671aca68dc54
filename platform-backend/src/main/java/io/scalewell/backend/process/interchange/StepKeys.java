package io.scalewell.backend.process.interchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes keys of titles: the same titles in the same order always get the same keys, and no two steps of a process share one.
 */
public final class StepKeys {

    private static final int LENGTH = 50;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private final Set<String> taken = new HashSet<>();

    /** Keeps a key that is there already from being given away; false when it was given before. */
    public boolean take(String key) {
        return taken.add(key);
    }

    /** A key that was not given before. */
    public String next(String title) {
        String key = peek(title);
        taken.add(key);
        return key;
    }

    /** The key that {@link #next} would give now. */
    public String peek(String title) {
        String slug = slug(title);
        String key = slug;
        for (int number = 2; taken.contains(key); number++) {
            key = slug + "-" + number;
        }
        return key;
    }

    private static String slug(String title) {
        String letters = title.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("'", "")
                .replace("’", "");
        String plain = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD))
                .replaceAll("");
        String words = OTHERS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        if (words.length() > LENGTH) {
            int end = words.lastIndexOf('-', LENGTH);
            words = words.substring(0, end > LENGTH / 2 ? end : LENGTH);
        }
        String trimmed = words.replaceAll("-$", "");
        return trimmed.isEmpty() ? "step" : trimmed;
    }
}
