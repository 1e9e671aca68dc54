package io.scalewell.backend.run;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.VersionId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One use case and one transaction a method; many runs are moved by a job each. */
@Service
@Transactional
class MigrationService implements Migrations {

    /** At once; more are moved in several goes. */
    private static final int MOST_RUNS = 10_000;

    private final PublishedProcesses processes;
    private final MigrationLook look;
    private final RunMoving moving;
    private final MigrationWishes wishes;
    private final Jobs jobs;
    private final Callers callers;

    MigrationService(
            PublishedProcesses processes,
            MigrationLook look,
            RunMoving moving,
            MigrationWishes wishes,
            Jobs jobs,
            Callers callers) {
        this.processes = processes;
        this.look = look;
        this.moving = moving;
        this.wishes = wishes;
        this.jobs = jobs;
        this.callers = callers;
    }

    @Override
    @Transactional(readOnly = true)
    public MigrationPreview preview(RunKey run, int version) {
        require();
        return look.at(run, version);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<MigrationPreview> preview(ProcessKey process, int version, PageRequest page) {
        require();
        return look.at(target(process, version), page);
    }

    @Override
    public MigrationPreview move(RunKey run, int version) {
        require();
        return moving.move(run, version).preview();
    }

    @Override
    public int moveAll(ProcessKey process, int version, List<RunKey> runs) {
        Caller caller = require();
        VersionId target = target(process, version);
        if (runs.size() > MOST_RUNS) {
            throw new Invalid("/runs", Message.of("run.move.most", MOST_RUNS));
        }
        List<UUID> chosen = wishes.keep(target, runs, caller.member(), MOST_RUNS);
        chosen.forEach(run -> jobs.enqueue(NewJob.now(
                MigrationJob.KIND,
                Map.of(
                        MigrationJob.RUN,
                        run.toString(),
                        MigrationJob.VERSION,
                        version,
                        MigrationJob.MEMBER,
                        caller.member() == null ? "" : caller.member().toString()))));
        return chosen.size();
    }

    @Override
    @Transactional(readOnly = true)
    public Standing standing(ProcessKey process, int version) {
        callers.current().require(Permission.READ);
        return wishes.standing(target(process, version));
    }

    private VersionId target(ProcessKey process, int version) {
        UUID id = processes.findId(process).orElseThrow(() -> new NotFound(Message.of("missing.process", process)));
        VersionId target = new VersionId(id, version);
        if (processes.find(target).isEmpty()) {
            throw new NotFound(Message.of("missing.version", version, process));
        }
        return target;
    }

    private Caller require() {
        Caller caller = callers.current();
        caller.require(Permission.DESIGN);
        return caller;
    }
}
