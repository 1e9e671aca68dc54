package io.scalewell.backend.run;

import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.checklist.AddedStep;
import io.scalewell.backend.run.checklist.Additions;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.Message;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that was added to runs: one use case and one transaction a method. */
@Service
@Transactional
class AddedTaskService implements AddedTasks {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 60;
    private static final int MOST = 200;

    private final RunChanges changes;
    private final TaskActing acting;
    private final TaskViews views;
    private final CallersRights rights;

    AddedTaskService(RunChanges changes, TaskActing acting, TaskViews views, CallersRights rights) {
        this.changes = changes;
        this.acting = acting;
        this.views = views;
        this.rights = rights;
    }

    @Override
    public TaskView add(RunKey key, NewTask wish) {
        rights.caller().require(Permission.WORK);
        String title = checkedTitle(wish.title());
        acting.checked(new TaskAction.Assign(wish.member(), wish.team()));
        RunChange change = changes.begin(key);
        requireRunning(change);
        List<Task> tasks = change.checklist().tasks();
        requireRoom(tasks);
        requireStep(tasks, wish.after());
        TaskId id = new TaskId(Ids.next());
        new Additions(change.checklist()).add(id, place(change, tasks, title, wish), assignment(wish), wish.due());
        changes.finish(change);
        return views.of(new TaskOfRun(
                change.after(),
                change.version().processName(),
                change.checklist().task(id)));
    }

    @Override
    public void remove(TaskId id) {
        rights.caller().require(Permission.WORK);
        RunChange change = changes.begin(id);
        Task task = change.checklist().task(id);
        if (!task.place().isAdded()) {
            throw new NotAllowedNow(Message.of("task.not-added"), List.of());
        }
        if (!rights.current().mayRemove(task, change.before())) {
            throw new Forbidden(Message.of("forbidden.task"));
        }
        requireRunning(change);
        if (!Additions.isRemovable(task)) {
            throw new NotAllowedNow(Message.of("task.begun"), List.of());
        }
        new Additions(change.checklist()).remove(id);
        changes.finish(change);
    }

    private static PlannedStep place(RunChange change, List<Task> tasks, String title, NewTask wish) {
        Step step = Step.task(freeKey(tasks, title), title)
                .change()
                .required(wish.required())
                .toStep();
        AddedStep added = new AddedStep(
                wish.after(), change.around().doer().member(), change.around().now());
        return new PlannedStep(Additions.nextNumber(tasks), Additions.stageOf(tasks, wish.after()), false, step, added);
    }

    private static Assignment assignment(NewTask wish) {
        return wish.member() != null
                ? Assignment.to(wish.member())
                : wish.team() != null ? Assignment.to(wish.team()) : Assignment.NOBODY;
    }

    /** Work of the same title has the same key in all runs, so that what is added again and again can be counted. */
    private static String freeKey(List<Task> tasks, String title) {
        Set<String> taken = tasks.stream().map(Task::stepKey).collect(Collectors.toSet());
        String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = "added:" + words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? name : name + "-" + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    private static String checkedTitle(String wished) {
        String title = wished.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.indexOf('\0') >= 0) {
            throw new Invalid("/title", Message.of("limit.title", LONGEST_TITLE));
        }
        return title;
    }

    private static void requireRoom(List<Task> tasks) {
        long added = tasks.stream().filter(task -> task.place().isAdded()).count();
        if (added >= MOST) {
            throw new Invalid("/title", Message.of("limit.added", MOST));
        }
    }

    private static void requireStep(List<Task> tasks, @Nullable String after) {
        if (after != null && tasks.stream().noneMatch(task -> task.stepKey().equals(after))) {
            throw new Invalid("/after", Message.of("task.no-step", after));
        }
    }

    private static void requireRunning(RunChange change) {
        RunState state = change.checklist().state();
        if (state != RunState.RUNNING) {
            throw new NotAllowedNow(Message.of("run.not-running", StateWords.of(state)), List.of());
        }
    }
}
