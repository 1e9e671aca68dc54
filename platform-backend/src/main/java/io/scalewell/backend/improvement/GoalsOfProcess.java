package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import org.springframework.stereotype.Component;

/** Whether a process is led by a goal already, for those who suggest one. Called within a transaction. */
@Component
public class GoalsOfProcess {

    private final GoalRepository goals;
    private final ProcessIds processes;

    GoalsOfProcess(GoalRepository goals, ProcessIds processes) {
        this.goals = goals;
        this.processes = processes;
    }

    /** Whether there is a goal on this metric. Throws {@code NotFound} for an unknown process. */
    public boolean has(ProcessKey process, Metric metric) {
        return goals.exists(processes.id(process), metric);
    }
}
