package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskResult;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.TaskWithStep;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tasks: one use case and one transaction a method. */
@Service
@Transactional
class TaskService implements Tasks {

    private final TaskActing acting;
    private final TaskTyping typing;
    private final TaskQuery query;
    private final TaskViews views;
    private final Comments comments;
    private final PublishedProcesses processes;
    private final CallersRights rights;
    private final TenantScope scope;

    TaskService(
            TaskActing acting,
            TaskTyping typing,
            TaskQuery query,
            TaskViews views,
            Comments comments,
            PublishedProcesses processes,
            CallersRights rights,
            TenantScope scope) {
        this.acting = acting;
        this.typing = typing;
        this.query = query;
        this.views = views;
        this.comments = comments;
        this.processes = processes;
        this.rights = rights;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<TaskView> list(TaskFilter filter, PageRequest page) {
        rights.caller().require(Permission.READ);
        UUID processId = null;
        if (filter.process() != null) {
            Optional<UUID> found = processes.findId(filter.process());
            if (found.isEmpty()) {
                return new Page<>(List.of(), null);
            }
            processId = found.get();
        }
        Page<TaskOfRun> found = query.list(filter, selection(filter, processId), page);
        return new Page<>(views.of(found.items()), found.next());
    }

    @Override
    @Transactional(readOnly = true)
    public OpenCount countMine() {
        rights.caller().require(Permission.READ);
        return query.countOpen(selection(TaskFilter.myOpenTasks(), null));
    }

    @Override
    @Transactional(readOnly = true)
    public TaskView get(TaskId id) {
        rights.caller().require(Permission.READ);
        return views.of(find(id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskWithStep> takeAlong(int most) {
        rights.caller().require(Permission.READ);
        TaskFilter mine = TaskFilter.myOpenTasks();
        List<TaskOfRun> found = query.list(mine, selection(mine, null), new PageRequest(most, null))
                .items();
        List<TaskView> shown = views.of(found);
        return IntStream.range(0, found.size())
                .mapToObj(place -> new TaskWithStep(
                        shown.get(place), found.get(place).task().place().step()))
                .toList();
    }

    @Override
    public TaskView opened(TaskId id) {
        rights.caller().require(Permission.READ);
        return view(typing.opened(id), id);
    }

    @Override
    public TaskResult act(TaskId id, TaskAction action) {
        return act(id, action, null);
    }

    @Override
    public TaskResult act(TaskId id, TaskAction action, @Nullable Long expectedRevision) {
        RunChange change = acting.act(id, action, expectedRevision);
        List<TaskOfRun> shown = new ArrayList<>();
        shown.add(of(change, id));
        change.checklist().becameReady().forEach(ready -> shown.add(of(change, ready.id())));
        List<TaskView> found = views.of(shown);
        return new TaskResult(
                found.getFirst(), found.subList(1, found.size()), change.after().state());
    }

    @Override
    public TaskView saveFields(TaskId id, Map<String, Object> values, @Nullable Long expectedRevision) {
        return view(typing.saveFields(id, values, expectedRevision), id);
    }

    @Override
    public TaskView tickItems(TaskId id, List<Integer> done) {
        return view(typing.tick(id, done), id);
    }

    @Override
    public TaskView changeDue(TaskId id, @Nullable Instant due) {
        return view(typing.changeDue(id, due), id);
    }

    @Override
    public Comment comment(TaskId id, String text) {
        rights.caller().require(Permission.WORK);
        TaskOfRun found = find(id);
        return comments.write(found.run(), found.task(), text);
    }

    private TaskSelectionQuery selection(TaskFilter filter, @Nullable UUID processId) {
        Caller caller = rights.caller();
        Set<TeamId> teams = filter.mine() ? rights.teams() : Set.of();
        Set<MemberId> represented = filter.mine() ? rights.represented() : Set.of();
        TaskSelectionQuery selection =
                TaskSelectionQuery.of(scope.get(), filter, processId, caller, teams, represented);
        return filter.mine() && filter.open() && caller.member() != null
                ? selection.and(SnoozeRepository.isAwake(scope.get(), caller.member()))
                : selection;
    }

    private TaskOfRun find(TaskId id) {
        return query.find(id).orElseThrow(() -> new NotFound(Message.of("missing.task", id)));
    }

    private TaskView view(RunChange change, TaskId id) {
        return views.of(of(change, id));
    }

    private static TaskOfRun of(RunChange change, TaskId id) {
        return new TaskOfRun(
                change.after(),
                change.version().processName(),
                change.checklist().task(id));
    }
}
