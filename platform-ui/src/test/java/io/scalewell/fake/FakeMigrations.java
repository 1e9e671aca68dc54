package io.scalewell.fake;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import java.util.List;

/** {@link Migrations} in memory: a move changes the number of the version and nothing else, and is done at once. */
public final class FakeMigrations implements Migrations {

    private final FakeWorld world;

    public FakeMigrations(FakeWorld world) {
        this.world = world;
    }

    @Override
    public MigrationPreview preview(RunKey run, int version) {
        synchronized (world) {
            world.enter();
            return preview(find(run), version);
        }
    }

    private FakeRun find(RunKey key) {
        var run = world.runs.get(key);
        if (run == null) {
            throw new NotFound("run " + key);
        }
        return run;
    }

    private static MigrationPreview preview(FakeRun run, int version) {
        return new MigrationPreview(
                run.key,
                run.name,
                run.version,
                version,
                List.of(
                        new MovedTask("check-id", "Check identity", Fate.STAYS_DONE),
                        new MovedTask("new", "Ask for the tax number", Fate.BECOMES_READY),
                        new MovedTask("fax", "Send a fax", Fate.IS_DROPPED)),
                List.of("faxNumber"),
                false);
    }

    @Override
    public Page<MigrationPreview> preview(ProcessKey process, int version, PageRequest page) {
        synchronized (world) {
            world.enter();
            return Pages.of(
                    elsewhere(process, version).stream()
                            .map(run -> preview(run, version))
                            .toList(),
                    page);
        }
    }

    private List<FakeRun> elsewhere(ProcessKey process, int version) {
        return world.runs.values().stream()
                .filter(run -> run.process.equals(process) && run.version != version)
                .filter(run -> run.summary().state() == RunState.RUNNING)
                .toList();
    }

    @Override
    public MigrationPreview move(RunKey run, int version) {
        synchronized (world) {
            var preview = preview(run, version);
            find(run).version = version;
            return preview;
        }
    }

    @Override
    public int moveAll(ProcessKey process, int version, List<RunKey> runs) {
        synchronized (world) {
            world.enter();
            var wanted = elsewhere(process, version).stream()
                    .filter(run -> runs.isEmpty() || runs.contains(run.key))
                    .toList();
            wanted.forEach(run -> run.version = version);
            return wanted.size();
        }
    }

    @Override
    public Standing standing(ProcessKey process, int version) {
        synchronized (world) {
            world.enter();
            return new Standing(elsewhere(process, version).size(), 0, 0);
        }
    }
}
