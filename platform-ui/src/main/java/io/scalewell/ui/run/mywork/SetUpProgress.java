package io.scalewell.ui.run.mywork;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.Runs;

/** How far a new organization has come. */
@SpringComponent
@UIScope
class SetUpProgress {

    private static final PageRequest ONE = new PageRequest(1, null);

    private final Processes processes;
    private final Runs runs;
    private final Members members;
    private final Goals goals;

    SetUpProgress(Processes processes, Runs runs, Members members, Goals goals) {
        this.processes = processes;
        this.runs = runs;
        this.members = members;
        this.goals = goals;
    }

    /** What has been done at least once. */
    record State(boolean published, boolean started, boolean invited, boolean goal) {

        boolean isComplete() {
            return published && started && invited && goal;
        }
    }

    State find() {
        var live = new ProcessFilter(null, ProcessState.LIVE, null, null);
        return new State(
                !processes.list(live, ONE).items().isEmpty(),
                !runs.list(RunFilter.all(), ONE).items().isEmpty(),
                members.list().size() > 1,
                !goals.list().isEmpty());
    }
}
