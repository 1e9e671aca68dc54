package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** What was not understood or had to be decided: as warnings, and as notes that stay with the process. */
final class Remarks {

    private static final int NAMES = 30;

    private final Map<Topic, SequencedSet<String>> names = new EnumMap<>(Topic.class);

    /** A name that is empty concerns nobody and is left out. */
    void add(Topic topic, String name) {
        if (!name.isBlank()) {
            names.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(name);
        }
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        names.forEach((topic, ofTopic) -> {
            if (!topic.sentence().isEmpty()) {
                warnings.add(topic.sentence().replace("%s", Words.quoted(ofTopic, NAMES)));
            }
        });
        return warnings;
    }

    /** Lines of Markdown; empty when there is nothing to tell. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        names.forEach((topic, ofTopic) -> {
            if (!topic.heading().isEmpty()) {
                notes.add(note(topic.heading(), ofTopic));
            }
        });
        return notes;
    }

    private static String note(String heading, Set<String> names) {
        return names.size() == 1
                ? "- " + heading + ": " + names.iterator().next()
                : "- " + heading + ":\n"
                        + String.join(
                                "\n", names.stream().map(name -> "  - " + name).toList());
    }
}
