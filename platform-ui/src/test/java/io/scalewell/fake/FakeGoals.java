package io.scalewell.fake;

import io.scalewell.shared.improvement.BaselinePreview;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import java.util.ArrayList;
import java.util.List;

/** {@link Goals} in memory, as far as the frame and the reader's work ask for them. */
public final class FakeGoals implements Goals {

    public final List<Goal> goals = new ArrayList<>();

    @Override
    public List<Goal> list() {
        return List.copyOf(goals);
    }

    @Override
    public Goal get(GoalKey key) {
        return goals.stream()
                .filter(goal -> goal.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("goal " + key));
    }

    @Override
    public BaselinePreview baseline(ProcessKey process, Metric metric, int days) {
        throw new NotFound("process " + process);
    }

    @Override
    public Goal create(NewGoal wish) {
        throw new NotFound("process");
    }

    @Override
    public Goal checkIn(GoalKey key, String text) {
        throw new NotFound("goal " + key);
    }
}
