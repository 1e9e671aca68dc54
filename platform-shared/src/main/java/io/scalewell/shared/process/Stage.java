package io.scalewell.shared.process;

import java.util.List;

/**
 * A group of steps. Stages follow one another; the steps within one follow one another too, unless it is parallel.
 *
 * @param parallel true when all steps of the stage become ready at once
 */
public record Stage(String title, boolean parallel, List<Step> steps) {

    public Stage {
        steps = Lists.copy(steps);
    }
}
