package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.router.QueryParameters;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.ui.shell.Query;
import java.math.BigDecimal;

/** Paths to the screens of goals, relative to the organization. */
public final class GoalNavigation {

    public static final String GOALS = "goals";
    static final String KEY = "goal";
    static final String PANEL = "panel";
    static final String PROCESS = "process";
    static final String METRIC = "metric";
    static final String TARGET = "target";
    static final String COUNTER = "counter";
    static final String WHY = "why";

    private GoalNavigation() {}

    /** What the address of {@link #GOALS} says for a new goal as it was suggested. */
    public static QueryParameters suggested(ProcessKey process, GoalSuggestion goal) {
        return Query.empty()
                .with(PANEL, "new")
                .with(PROCESS, process)
                .with(METRIC, goal.metric())
                .with(
                        TARGET,
                        BigDecimal.valueOf(goal.target()).stripTrailingZeros().toPlainString())
                .with(COUNTER, goal.counterMetric())
                .with(WHY, goal.why())
                .parameters();
    }

    public static String goal(GoalKey key) {
        return GOALS + "/" + key;
    }
}
