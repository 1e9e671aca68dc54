package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.run.RunKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves one run to another version and writes it down with all that follows, in the caller's transaction. */
@Component
class RunMoving {

    private final RunLoading loading;
    private final MigrationPlanning planning;
    private final MigrationRepository repository;
    private final BallotRepository ballots;
    private final RunFinish finish;

    RunMoving(
            RunLoading loading,
            MigrationPlanning planning,
            MigrationRepository repository,
            BallotRepository ballots,
            RunFinish finish) {
        this.loading = loading;
        this.planning = planning;
        this.repository = repository;
        this.ballots = ballots;
        this.finish = finish;
    }

    RunMigration move(RunKey key, int version) {
        RunChange before = loading.begin(key);
        List<Task> former = repository.dropped(before.before());
        RunMigration migration = planning.plan(before, former, version);
        repository.relocate(migration);
        List<Task> left = migration.left();
        ballots.forget(left);
        left.forEach(task -> finish.cancelCalledBy(before, task));
        finish.save(migration.after());
        return migration;
    }
}
