package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps that were typed carry a key that the browser made up. Before they are published for the first time they give it up, so
 * that the draft is saved with keys made of their titles, by which the API and automations know them ever after. A step that an
 * automation does keeps its key, since the automation knows it by that already.
 */
final class FinalKeys {

    private static final Pattern MADE_UP = Pattern.compile("k[a-z0-9]{6,20}");

    private FinalKeys() {}

    /** The positions of the steps whose keys were made up and never published. */
    static Set<Integer> madeUp(ProcessDefinition draft, @Nullable ProcessDefinition published) {
        var known = published == null
                ? Set.of()
                : published.steps().stream().map(Step::key).collect(Collectors.toSet());
        var positions = new TreeSet<Integer>();
        var steps = draft.steps();
        for (int i = 0; i < steps.size(); i++) {
            var key = steps.get(i).key();
            if (steps.get(i).automation() == null
                    && MADE_UP.matcher(key).matches()
                    && key.matches(".*[0-9].*")
                    && !known.contains(key)) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** The same draft with no key at these positions, which asks for keys made of the titles. */
    static ProcessDefinition without(ProcessDefinition draft, Set<Integer> positions) {
        int[] position = {0};
        return draft.withSteps(step ->
                positions.contains(position[0]++) ? step.change().key("").toStep() : step);
    }

    /** What referred to the old keys refers to the new ones: rejections, and due rules and waits that count from another step. */
    static ProcessDefinition redirected(ProcessDefinition before, ProcessDefinition after) {
        Map<String, String> names = new HashMap<>();
        List<Step> old = before.steps();
        List<Step> now = after.steps();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            names.put(old.get(i).key(), now.get(i).key());
        }
        return after.withSteps(step -> {
            var target = step.onReject();
            var due = step.due();
            var wait = step.waitsFor();
            return step.change()
                    .onReject(target == null ? null : names.getOrDefault(target, target))
                    .due(due == null ? null : words(due, names))
                    .waitsFor(wait == null || wait.until() == null ? wait : Wait.until(words(wait.until(), names)))
                    .toStep();
        });
    }

    private static String words(String due, Map<String, String> names) {
        int last = due.lastIndexOf(' ');
        var anchor = due.substring(last + 1);
        return due.substring(0, last + 1) + names.getOrDefault(anchor, anchor);
    }
}
