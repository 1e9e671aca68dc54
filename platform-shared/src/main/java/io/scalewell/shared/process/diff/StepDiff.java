package io.scalewell.shared.process.diff;

import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step in both states, found by its stable key.
 *
 * @param before null for an added step
 * @param after null for a removed one
 * @param moved whether it is in another stage now, or has passed others of its stage
 */
public record StepDiff(
        String key, @Nullable StepPlace before, @Nullable StepPlace after, boolean moved, List<Change> changes) {

    public StepDiff {
        changes = List.copyOf(changes);
        if (before == null && after == null) {
            throw new IllegalArgumentException("The step " + key + " is in neither state");
        }
    }

    public Difference difference() {
        if (before == null) {
            return Difference.ADDED;
        }
        if (after == null) {
            return Difference.REMOVED;
        }
        return changes.isEmpty() ? Difference.SAME : Difference.CHANGED;
    }

    /** The newer of the two. */
    public Step step() {
        return Objects.requireNonNull(after == null ? before : after).step();
    }

    public boolean differs() {
        return moved || difference() != Difference.SAME;
    }
}
