package io.scalewell.shared.process.diff;

import io.scalewell.shared.process.Stage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stage in both states: of the same title, else the one that has most steps in common.
 *
 * @param before null for an added stage
 * @param after null for a removed one
 * @param moved whether it has passed other stages
 * @param changes of its title, and of whether its steps are worked side by side
 * @param steps in their new order; a removed one stands where it was, one that came from another stage where it is now
 */
public record StageDiff(
        @Nullable Stage before, @Nullable Stage after, boolean moved, List<Change> changes, List<StepDiff> steps) {

    public StageDiff {
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
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

    public String title() {
        return Objects.requireNonNull(after == null ? before : after).title();
    }

    /** Whether the stage itself differs, whatever its steps do. */
    public boolean differs() {
        return moved || difference() != Difference.SAME;
    }
}
