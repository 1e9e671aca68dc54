package io.scalewell.ui.improvement.goal;

import io.scalewell.shared.improvement.GoalKey;

/** Paths to the screens of goals, relative to the organization. */
public final class GoalNavigation {

    public static final String GOALS = "goals";
    static final String KEY = "goal";

    private GoalNavigation() {}

    public static String goal(GoalKey key) {
        return GOALS + "/" + key;
    }
}
