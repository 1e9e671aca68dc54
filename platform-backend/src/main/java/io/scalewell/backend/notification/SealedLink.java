package io.scalewell.backend.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A link that is made when its mail is sent, so that nobody finds it among the kept ones.
 *
 * @param path before the sealed part, such as {@code /g/}
 * @param purpose for which it is sealed
 * @param parts what it says; no part has a line break
 */
public record SealedLink(String path, String purpose, List<String> parts) {

    public SealedLink {
        parts = List.copyOf(parts);
    }

    static SealedLink read(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return new SealedLink(lines.get(0), lines.get(1), lines.subList(2, lines.size()));
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(path, purpose));
        lines.addAll(parts);
        return String.join("\n", lines);
    }
}
