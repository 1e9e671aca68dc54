package io.scalewell.backend.process;

import io.scalewell.shared.process.ProcessKey;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes keys of a name: the initials of several words, else the first letters of the only one. */
final class KeyIdeas {

    private static final int LETTERS = 3;
    private static final int MOST_INITIALS = 5;
    private static final int TRIES = 1_000;
    private static final Set<String> SMALL_WORDS =
            Set.of("A", "AN", "AND", "AS", "AT", "BY", "FOR", "FROM", "IN", "OF", "ON", "OR", "THE", "TO", "WITH");

    private KeyIdeas() {}

    /** The nicest first, then the same with numbers. */
    static Stream<ProcessKey> of(String name) {
        String base = base(name);
        return Stream.concat(Stream.of(base), IntStream.range(2, TRIES).mapToObj(number -> base + number))
                .map(ProcessKey::new);
    }

    private static String base(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9 _/-]", "");
        List<String> words = Arrays.stream(plain.split("[ _/-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                .filter(word -> !SMALL_WORDS.contains(word))
                .toList();
        if (words.size() > 1) {
            return words.stream()
                    .limit(MOST_INITIALS)
                    .map(word -> word.substring(0, 1))
                    .collect(Collectors.joining());
        }
        String word = words.isEmpty() ? "" : words.getFirst();
        return word.length() < 2 ? "PR" : word.substring(0, Math.min(LETTERS, word.length()));
    }
}
