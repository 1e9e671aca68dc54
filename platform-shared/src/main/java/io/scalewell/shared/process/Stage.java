package io.scalewell.shared.process;

import java.util.List;

/**
 * A group of steps. Stages follow one another; the steps within one follow one another too, unless it is parallel.
 *
 * @param parallel true when the branches of the stage become ready at once, see {@link Step#branch()}
 */
public record Stage(String title, boolean parallel, List<Step> steps) {

    public Stage {
        steps = Lists.copy(steps);
    }

    public Stage withSteps(List<Step> newSteps) {
        return new Stage(title, parallel, newSteps);
    }
}
