package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys by which a process's fields are known in expressions. */
final class FieldNames {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");

    private FieldNames() {}

    static Stream<Field> all(ProcessDefinition definition) {
        return Stream.concat(
                definition.startFields().stream(), definition.steps().stream().flatMap(step -> step.fields().stream()));
    }

    /** A key made of a label, such as {@code idNumber} of "ID number", that no other field has. */
    static String of(String label, Set<String> taken) {
        var words = NOT_A_LETTER.splitAsStream(label.toLowerCase(Locale.ROOT)).toList();
        var key = new StringBuilder();
        for (var word : words) {
            if (!word.isEmpty()) {
                key.append(key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        var stem = key.isEmpty() || !Character.isLetter(key.charAt(0)) ? "field" + key : key.toString();
        var shortStem = stem.substring(0, Math.min(stem.length(), 50));
        var known = new HashSet<>(taken);
        var name = shortStem;
        for (int number = 2; known.contains(name); number++) {
            name = shortStem + number;
        }
        return name;
    }
}
