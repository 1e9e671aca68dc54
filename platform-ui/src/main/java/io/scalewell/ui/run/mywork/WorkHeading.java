package io.scalewell.ui.run.mywork;

import java.util.Comparator;

/**
 * The heading of a group of work; ordered as the screen shows them.
 *
 * @param rank the lower the higher up
 */
record WorkHeading(int rank, String text, boolean late) implements Comparable<WorkHeading> {

    private static final Comparator<WorkHeading> ORDER =
            Comparator.comparingInt(WorkHeading::rank).thenComparing(WorkHeading::text);

    @Override
    public int compareTo(WorkHeading other) {
        return ORDER.compare(this, other);
    }
}
