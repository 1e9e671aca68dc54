package io.scalewell.shared.improvement;

import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/** SMART goals on measured metrics. Changing needs {@code MANAGER} or {@code ADMIN} and the scope {@code IMPROVE}. */
public interface Goals {

    /** Those that need attention first. */
    List<Goal> list();

    Goal get(GoalKey key);

    BaselinePreview baseline(ProcessKey process, Metric metric, int days);

    Goal create(NewGoal wish);

    Goal checkIn(GoalKey key, String text);
}
