package io.scalewell.backend.run;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs: one use case and one transaction a method. */
@Service
@Transactional
class RunService implements Runs {

    private final RunStart start;
    private final RunSteering steering;
    private final RunRepository runs;
    private final RunQuery query;
    private final RunViews views;
    private final RunExport export;
    private final Comments comments;
    private final PublishedProcesses processes;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    RunService(
            RunStart start,
            RunSteering steering,
            RunRepository runs,
            RunQuery query,
            RunViews views,
            RunExport export,
            Comments comments,
            PublishedProcesses processes,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.start = start;
        this.steering = steering;
        this.runs = runs;
        this.query = query;
        this.views = views;
        this.export = export;
        this.comments = comments;
        this.processes = processes;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public RunDetail start(StartRun wish) {
        callers.current().requireStart(wish.process());
        return views.detail(start.start(wish));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<RunSummary> list(RunFilter filter, PageRequest page) {
        return list(filter, RunSort.STARTED, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<RunSummary> list(RunFilter filter, RunSort sort, PageRequest page) {
        require(Permission.READ);
        UUID processId = null;
        if (filter.process() != null) {
            Optional<UUID> found = processes.findId(filter.process());
            if (found.isEmpty()) {
                return new Page<>(List.of(), null);
            }
            processId = found.get();
        }
        return views.summaries(query.list(filter, processId, clock.now(), RunOrderQuery.of(sort), page));
    }

    @Override
    @Transactional(readOnly = true)
    public ExportedFile export(RunFilter filter, RunSort sort, TableFormat format, Locale reader) {
        require(Permission.READ);
        return export.file(filter, sort, format, reader);
    }

    @Override
    @Transactional(readOnly = true)
    public RunDetail get(RunKey key) {
        require(Permission.READ);
        return views.detail(find(key));
    }

    @Override
    public RunDetail cancel(RunKey key, String reason) {
        return views.detail(steering.cancel(key, reason));
    }

    @Override
    public Comment comment(RunKey key, String text) {
        require(Permission.WORK);
        return comments.write(find(key), null, text);
    }

    @Override
    public RunDetail saveFields(RunKey key, Map<String, Object> values) {
        require(Permission.WORK);
        return views.detail(steering.saveFields(key, values));
    }

    @Override
    public RunDetail rename(RunKey key, String name) {
        RunStart.checkName(name);
        if (name.isBlank()) {
            throw new Invalid("/name", Message.of("run.unnamed"));
        }
        return views.detail(steering.rename(key, name.strip()));
    }

    @Override
    public RunDetail changeDue(RunKey key, @Nullable Instant due) {
        return views.detail(steering.changeDue(key, due));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Event> activity(RunKey key, PageRequest page) {
        require(Permission.READ);
        return events.ofRun(find(key).id(), page);
    }

    private RunHead find(RunKey key) {
        return runs.find(key).orElseThrow(() -> new NotFound(Message.of("missing.run", key)));
    }

    private void require(Permission permission) {
        callers.current().require(permission);
    }
}
