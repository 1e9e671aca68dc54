package io.scalewell.ui.run.list;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Changes many runs, each for itself: what one of them refuses does not hold up the others. */
@SpringComponent
@UIScope
class BulkChanges {

    private final Runs runs;
    private final MyWork work;
    private final Members members;
    private final Teams teams;

    BulkChanges(Runs runs, MyWork work, Members members, Teams teams) {
        this.runs = runs;
        this.work = work;
        this.members = members;
        this.teams = teams;
    }

    Members members() {
        return members;
    }

    Teams teams() {
        return teams;
    }

    /**
     * What came of it.
     *
     * @param changed how many were changed
     * @param refused why the others were not, each with its key
     * @param undo takes the changes back
     */
    record Outcome(int changed, List<String> refused, Runnable undo) {}

    Outcome changeDue(List<RunSummary> chosen, @Nullable Instant due) {
        return each(chosen, run -> runs.changeDue(run.key(), due), run -> runs.changeDue(run.key(), run.due()));
    }

    Outcome cancel(List<RunSummary> chosen, String reason) {
        return each(chosen, run -> runs.cancel(run.key(), reason), run -> {});
    }

    /** Hands over all open tasks of the runs that can be handed over. */
    Outcome handOver(List<RunSummary> chosen, HandOver wish) {
        Map<RunKey, List<TaskId>> given = new HashMap<>();
        return each(
                chosen,
                run -> {
                    var tasks = new ArrayList<TaskId>();
                    given.put(run.key(), tasks);
                    for (var task : runs.get(run.key()).tasks()) {
                        if (task.state().isOpen() && task.actions().contains("assign")) {
                            work.handOver(task.id(), wish);
                            tasks.add(task.id());
                        }
                    }
                },
                run -> given.getOrDefault(run.key(), List.of()).forEach(work::takeBack));
    }

    private static Outcome each(List<RunSummary> chosen, Consumer<RunSummary> change, Consumer<RunSummary> undo) {
        var changed = new ArrayList<RunSummary>();
        var refused = new ArrayList<String>();
        for (var run : chosen) {
            try {
                change.accept(run);
                changed.add(run);
            } catch (Problem why) {
                refused.add(run.key() + ": " + why.getMessage());
            }
        }
        return new Outcome(changed.size(), List.copyOf(refused), () -> changed.forEach(undo));
    }
}
