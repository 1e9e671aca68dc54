package io.scalewell.backend.process.interchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys of titles for the steps of one process: {@code Check identity} becomes {@code check-identity}. */
public final class StepKeys {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** Keeps a key that is there already from being given away. */
    public void take(String key) {
        taken.add(key);
    }

    /** A key of lower case letters, digits and hyphens that no other step of the process has. */
    public String next(String title) {
        String base = slug(title);
        String key = base;
        for (int number = 2; !taken.add(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }

    private static String slug(String title) {
        String slug = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST) {
            int lastWord = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, lastWord > 0 ? lastWord : LONGEST);
        }
        return slug.isEmpty() ? "step" : slug;
    }
}
