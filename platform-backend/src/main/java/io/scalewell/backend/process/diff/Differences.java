package io.scalewell.backend.process.diff;

import io.scalewell.backend.process.diff.Places.Identity;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.ProcessDiff;
import io.scalewell.shared.process.diff.StageDiff;
import io.scalewell.shared.process.diff.StepDiff;
import io.scalewell.shared.process.diff.StepPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares two states of a process. */
public final class Differences {

    private final ProcessDefinition before;
    private final ProcessDefinition after;
    private final Places old;
    private final Places now;
    private final StagePairs pairs;
    private final Set<Identity> staying = new HashSet<>();
    private final Locale reader;

    private Differences(ProcessDefinition before, ProcessDefinition after, Locale reader) {
        this.reader = reader;
        this.before = before;
        this.after = after;
        old = new Places(before);
        now = new Places(after);
        pairs = StagePairs.of(before.stages(), after.stages());
        pairs.afterOf().forEach(this::findStaying);
    }

    /** What changed from one definition to another, in words of the reader's language. */
    public static ProcessDiff between(
            ProcessKey key, int from, ProcessDefinition before, int to, ProcessDefinition after, Locale reader) {
        List<Change> header = Property.changes(Properties.HEADER, before, after, reader);
        return new ProcessDiff(key, from, to, header, new Differences(before, after, reader).stages());
    }

    /** Within a stage as few steps move as can be; whatever is in another stage now has moved anyway. */
    private void findStaying(int oldStage, int newStage) {
        Map<Identity, Integer> positions = new HashMap<>();
        old.inStage(oldStage).forEach(identity -> positions.put(identity, positions.size()));
        List<Identity> shared =
                now.inStage(newStage).stream().filter(positions::containsKey).toList();
        Order.staying(shared.stream().mapToInt(positions::get).toArray())
                .forEach(index -> staying.add(shared.get(index)));
    }

    private List<StageDiff> stages() {
        List<Integer> order = List.copyOf(pairs.beforeOf().keySet());
        Set<Integer> unmoved = new HashSet<>();
        Order.staying(pairs.beforeOf().values().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .forEach(index -> unmoved.add(order.get(index)));
        List<StageDiff> found = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int stage = 0; stage < now.stages(); stage++) {
            Integer was = pairs.beforeOf().get(stage);
            if (was != null && unmoved.contains(stage)) {
                removedUpTo(was, told, found);
            }
            boolean moved = was != null && !unmoved.contains(stage);
            found.add(stage(was, stage, moved));
        }
        removedUpTo(old.stages(), told, found);
        return found;
    }

    /** Stages that went, where they stood. */
    private void removedUpTo(int end, Set<Integer> told, List<StageDiff> found) {
        IntStream.range(0, end)
                .filter(stage -> !pairs.afterOf().containsKey(stage) && told.add(stage))
                .forEach(stage -> found.add(stage(stage, null, false)));
    }

    private StageDiff stage(@Nullable Integer oldStage, @Nullable Integer newStage, boolean moved) {
        Stage was = oldStage == null ? null : before.stages().get(oldStage);
        Stage is = newStage == null ? null : after.stages().get(newStage);
        List<Change> changes =
                was == null || is == null ? List.of() : Property.changes(Properties.STAGE, was, is, reader);
        return new StageDiff(was, is, moved, changes, steps(oldStage, newStage));
    }

    private List<StepDiff> steps(@Nullable Integer oldStage, @Nullable Integer newStage) {
        List<Identity> removed = oldStage == null ? List.of() : old.inStage(oldStage);
        List<StepDiff> found = new ArrayList<>();
        int next = 0;
        for (Identity identity : newStage == null ? List.<Identity>of() : now.inStage(newStage)) {
            if (staying.contains(identity)) {
                int end = removed.indexOf(identity);
                addRemoved(removed.subList(next, end), found);
                next = end + 1;
            }
            found.add(step(identity));
        }
        addRemoved(removed.subList(next, removed.size()), found);
        return found;
    }

    private void addRemoved(List<Identity> candidates, List<StepDiff> found) {
        candidates.stream()
                .filter(identity -> !now.has(identity))
                .map(this::step)
                .forEach(found::add);
    }

    private StepDiff step(Identity identity) {
        StepPlace was = old.find(identity);
        StepPlace is = now.find(identity);
        if (was == null || is == null) {
            return new StepDiff(identity.key(), was, is, false, List.of());
        }
        List<Change> changes = Property.changes(Properties.STEP, was.step(), is.step(), reader);
        return new StepDiff(identity.key(), was, is, !staying.contains(identity), changes);
    }
}
