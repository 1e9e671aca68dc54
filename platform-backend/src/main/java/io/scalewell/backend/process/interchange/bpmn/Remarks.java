package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.text.Message;
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

    private final Wording wording;
    private final Map<Topic, SequencedSet<String>> names = new EnumMap<>(Topic.class);

    Remarks(Wording wording) {
        this.wording = wording;
    }

    /** In whose language the notes are. */
    Wording wording() {
        return wording;
    }

    /** A name that is empty concerns nobody and is left out. */
    void add(Topic topic, String name) {
        if (!name.isBlank()) {
            names.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(name);
        }
    }

    List<Message> warnings() {
        List<Message> warnings = new ArrayList<>();
        names.forEach((topic, ofTopic) ->
                topic.warning(Words.quotedNames(ofTopic, NAMES)).ifPresent(warnings::add));
        return warnings;
    }

    /** Lines of Markdown; empty when there is nothing to tell. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        names.forEach((topic, ofTopic) ->
                topic.heading().ifPresent(heading -> notes.add(note(wording.say(heading), ofTopic))));
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
