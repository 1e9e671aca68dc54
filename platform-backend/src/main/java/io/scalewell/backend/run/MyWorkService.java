package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.HandOver;
import io.scalewell.shared.run.MyWork;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.run.SnoozedTask;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WaitingTask;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's own list of work: one use case and one transaction a method. */
@Service
@Transactional
class MyWorkService implements MyWork {

    private static final Duration DONE_FOR = Duration.ofDays(7);
    private static final Duration WAITED_FOR = Duration.ofDays(90);

    private final Snoozing snoozing;
    private final SnoozeRepository snoozes;
    private final Nudging nudging;
    private final NudgeRepository nudges;
    private final HandingOver handingOver;
    private final MyWorkQuery query;
    private final TaskQuery tasks;
    private final TaskViews views;
    private final PassRepository passes;
    private final CallersRights rights;
    private final TenantScope scope;
    private final DatabaseClock clock;

    MyWorkService(
            Snoozing snoozing,
            SnoozeRepository snoozes,
            Nudging nudging,
            NudgeRepository nudges,
            HandingOver handingOver,
            MyWorkQuery query,
            TaskQuery tasks,
            TaskViews views,
            PassRepository passes,
            CallersRights rights,
            TenantScope scope,
            DatabaseClock clock) {
        this.snoozing = snoozing;
        this.snoozes = snoozes;
        this.nudging = nudging;
        this.nudges = nudges;
        this.handingOver = handingOver;
        this.query = query;
        this.tasks = tasks;
        this.views = views;
        this.passes = passes;
        this.rights = rights;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void snooze(TaskId task, Instant until) {
        snoozing.begin(me(Permission.WORK), find(task), until);
    }

    @Override
    public void wake(TaskId task) {
        snoozing.end(me(Permission.WORK), find(task));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SnoozedTask> snoozed() {
        Map<TaskId, Instant> until = snoozes.of(me(Permission.READ));
        if (until.isEmpty()) {
            return List.of();
        }
        return views.of(query.all(until.keySet())).stream()
                .map(view -> new SnoozedTask(view, Objects.requireNonNull(until.get(view.id()))))
                .sorted(Comparator.comparing(SnoozedTask::until))
                .toList();
    }

    @Override
    public TaskView handOver(TaskId task, HandOver wish) {
        return view(handingOver.give(me(Permission.WORK), task, wish), task);
    }

    @Override
    public TaskView takeBack(TaskId task) {
        return view(handingOver.takeBack(me(Permission.WORK), task), task);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<WaitingTask> waiting(PageRequest page) {
        MemberId me = me(Permission.READ);
        Instant now = clock.now();
        var withOthers =
                TaskSelectionQuery.withOthers(scope.get(), rights.caller(), me, rights.teams(), rights.represented());
        Page<TaskOfRun> found = query.waiting(me, withOthers, now.minus(WAITED_FOR), page);
        List<TaskView> shown = views.of(found.items());
        Map<TaskId, Instant> nudged =
                nudges.of(me, shown.stream().map(TaskView::id).toList());
        List<WaitingTask> waiting = new ArrayList<>();
        for (TaskView task : shown) {
            Instant at = nudged.get(task.id());
            Instant from = at == null ? null : at.plus(NudgeRepository.PAUSE);
            waiting.add(new WaitingTask(task, at, from == null || !from.isAfter(now) ? null : from));
        }
        return new Page<>(waiting, found.next());
    }

    @Override
    public Nudge nudge(TaskId task) {
        MemberId me = me(Permission.WORK);
        TaskOfRun of = find(task);
        if (!waitsFor(me, of.run())) {
            throw new Forbidden(Message.of("forbidden.nudge"));
        }
        return nudging.send(me, of);
    }

    /** Managers wait for everything. */
    private boolean waitsFor(MemberId me, RunHead run) {
        return rights.caller().role().mayDesign()
                || me.equals(run.starter())
                || passes.completedBy(me, Set.of(run.id())).contains(run.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Page<TaskView> done(PageRequest page) {
        Page<TaskOfRun> found = query.done(me(Permission.READ), clock.now().minus(DONE_FOR), page);
        return new Page<>(views.of(found.items()), found.next());
    }

    @Override
    @Transactional(readOnly = true)
    public int countDone(Instant since) {
        return query.countDone(me(Permission.READ), since);
    }

    private MemberId me(Permission permission) {
        Caller caller = rights.caller();
        caller.require(permission);
        if (caller.member() == null) {
            throw new Forbidden(Message.of("forbidden.my-work"));
        }
        return caller.member();
    }

    private TaskOfRun find(TaskId id) {
        return tasks.find(id).orElseThrow(() -> new NotFound(Message.of("missing.task", id)));
    }

    private TaskView view(RunChange change, TaskId id) {
        return views.of(new TaskOfRun(
                change.after(),
                change.version().processName(),
                change.checklist().task(id)));
    }
}
