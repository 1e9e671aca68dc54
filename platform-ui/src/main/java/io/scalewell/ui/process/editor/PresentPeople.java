package io.scalewell.ui.process.editor;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.LiveDrafts.Editor;
import io.scalewell.ui.component.OutlinePerson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Who else is at the draft: each person once, however many windows that person has open, at a step if one of them is. The reader's
 * own other windows are nobody else, and some of them were closed a moment ago.
 */
record PresentPeople(Function<MemberId, String> names, MemberId reader) {

    private static final int COLOURS = 6;

    List<OutlinePerson> of(List<Editor> editors) {
        var people = new LinkedHashMap<MemberId, Editor>();
        editors.stream()
                .filter(editor -> !editor.member().equals(reader))
                .forEach(editor ->
                        people.merge(editor.member(), editor, (one, other) -> other.step() == null ? one : other));
        return people.values().stream().map(this::person).toList();
    }

    private OutlinePerson person(Editor editor) {
        var name = names.apply(editor.member());
        int colour = Math.floorMod(editor.member().hashCode(), COLOURS);
        return new OutlinePerson(editor.member().toString(), name, initials(name), colour, editor.step());
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        var first = words.getFirst().substring(0, 1);
        return words.size() > 1 ? first + words.getLast().substring(0, 1) : first;
    }
}
