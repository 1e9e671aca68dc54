package io.scalewell.backend.process.interchange.bpmn;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes keys of fields: the same labels in the same order always get the same keys, and CEL can name each. */
final class FieldKeys {

    private static final int LENGTH = 40;
    private static final Set<String> WORDS_OF_CEL = Set.of(
            "as",
            "break",
            "const",
            "continue",
            "else",
            "false",
            "for",
            "function",
            "if",
            "import",
            "in",
            "let",
            "loop",
            "package",
            "namespace",
            "null",
            "return",
            "true",
            "var",
            "void",
            "while");

    private final Set<String> taken = new HashSet<>(WORDS_OF_CEL);

    private final Map<String, Integer> numbers = new HashMap<>();

    void take(String key) {
        taken.add(key);
    }

    String next(String label) {
        String stem = stem(label);
        String key = stem;
        int number = numbers.getOrDefault(stem, 1);
        while (!taken.add(key)) {
            number++;
            key = stem + number;
        }
        numbers.put(stem, number);
        return key;
    }

    private static String stem(String label) {
        String plain = Normalizer.normalize(label.replace("'", "").replace("’", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        StringBuilder stem = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty() && stem.length() + word.length() <= LENGTH) {
                String lower = word.toLowerCase(Locale.ROOT);
                stem.append(
                        stem.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
            }
        }
        boolean letter = !stem.isEmpty() && Character.isLetter(stem.charAt(0));
        return letter ? stem.toString() : "choice" + stem;
    }
}
