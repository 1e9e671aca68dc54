package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a process with one way in and one way out. */
public sealed interface Block {

    /** One step that is done whenever the work gets there. */
    record Single(Step step) implements Block {}

    /**
     * Steps that are done or skipped together.
     *
     * @param condition CEL; skipped when it does not hold
     */
    record Choice(String condition, List<Step> steps) implements Block {

        public Choice {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Ways that begin and end together.
     *
     * @param branches two or more. When the gate is not parallel each has a condition, and when none of them holds the work goes past
     */
    record Branching(Gate gate, List<Branch> branches) implements Block {

        public Branching {
            branches = List.copyOf(branches);
        }
    }

    /**
     * One way of a {@link Branching}.
     *
     * @param name as the steps call it, or null for a step that is a branch of its own
     * @param condition CEL, for gates that are not parallel
     * @param blocks not empty; without another branching
     */
    record Branch(@Nullable String name, @Nullable String condition, List<Block> blocks) {

        public Branch {
            blocks = List.copyOf(blocks);
        }
    }

    /** Which of the branches are taken. */
    enum Gate {
        /** All. */
        PARALLEL,
        /** At most one: the conditions compare one field with different values. */
        EXCLUSIVE,
        /** Each whose condition holds. */
        INCLUSIVE
    }
}
