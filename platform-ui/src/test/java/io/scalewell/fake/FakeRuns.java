package io.scalewell.fake;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ExportedFile;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunSort;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TableFormat;
import io.scalewell.shared.run.TaskState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Runs} in memory. */
public final class FakeRuns implements Runs {

    private final FakeWorld world;

    public FakeRuns(FakeWorld world) {
        this.world = world;
    }

    @Override
    public RunDetail start(StartRun wish) {
        synchronized (world) {
            world.enter();
            var process = world.processes.get(wish.process());
            if (process == null) {
                throw new NotFound("process " + wish.process());
            }
            if (process.versions.isEmpty()) {
                throw new NotAllowedNow("This process has no published version yet.", List.of());
            }
            var version = process.versions.getLast();
            var missing = version.definition().startFields().stream()
                    .filter(field -> field.required() && !hasValue(wish, field))
                    .map(field -> new InputError("/fields/" + field.key(), field.label() + " is needed."))
                    .toList();
            if (!missing.isEmpty()) {
                throw new Invalid("Some fields are needed to start.", missing);
            }
            var key = RunKey.of(wish.process() + "-" + nextNumber(wish));
            var name = wish.name() == null ? version.definition().name() + " " + key : wish.name();
            var run = new FakeRun(world, key, wish.process(), version.number(), version.definition(), name);
            run.fields.putAll(wish.fields());
            run.due = wish.due();
            for (var step : version.definition().steps()) {
                run.tasks.add(new FakeTask(run, step, run.tasks.size() + 1));
            }
            world.runs.put(key, run);
            world.tell(EventType.RUN_STARTED, run, null, Map.of());
            FakeFlow.advance(run);
            return run.detail();
        }
    }

    private static boolean hasValue(StartRun wish, Field field) {
        var value = wish.fields().get(field.key());
        return value != null && !String.valueOf(value).isBlank();
    }

    private long nextNumber(StartRun wish) {
        return 1
                + world.runs.values().stream()
                        .filter(run -> run.process.equals(wish.process()))
                        .count();
    }

    @Override
    public Page<RunSummary> list(RunFilter filter, PageRequest page) {
        return list(filter, RunSort.STARTED, page);
    }

    @Override
    public Page<RunSummary> list(RunFilter filter, RunSort sort, PageRequest page) {
        synchronized (world) {
            world.enter();
            return Pages.of(summaries(filter, sort), page);
        }
    }

    private List<RunSummary> summaries(RunFilter filter, RunSort sort) {
        Comparator<FakeRun> order = switch (sort) {
            case STARTED -> Comparator.comparing((FakeRun run) -> run.startedAt).reversed();
            case DUE -> Comparator.comparing(run -> run.due == null ? Instant.MAX : run.due);
            case NAME -> Comparator.comparing(run -> run.name);
        };
        return world.runs.values().stream()
                .filter(run -> matches(run, filter))
                .sorted(order)
                .map(FakeRun::summary)
                .toList();
    }

    @Override
    public ExportedFile export(RunFilter filter, RunSort sort, TableFormat format, Locale reader) {
        synchronized (world) {
            world.enter();
            var lines = summaries(filter, sort).stream()
                    .map(run -> run.key() + "," + run.name())
                    .collect(Collectors.joining("\n"));
            return new ExportedFile(
                    "runs." + format.extension(), format.mediaType(), lines.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public RunDetail changeDue(RunKey key, @Nullable Instant due) {
        synchronized (world) {
            world.enter();
            var run = find(key);
            if (run.state.isEnd()) {
                throw new NotAllowedNow("This run has ended already.", List.of());
            }
            run.due = due;
            world.tell(EventType.RUN_RESCHEDULED, run, null, Map.of());
            return run.detail();
        }
    }

    private boolean matches(FakeRun run, RunFilter filter) {
        var text = filter.text() == null ? "" : filter.text().toLowerCase(Locale.ROOT);
        var owner = filter.owner() == null ? null : world.members.get(filter.owner());
        return (run.name + " " + run.key).toLowerCase(Locale.ROOT).contains(text)
                && (filter.process() == null || filter.process().equals(run.process))
                && (filter.state() == null || filter.state() == run.state)
                && (owner == null || owner.name().equals(run.starter))
                && isDue(run, filter.due());
    }

    private boolean isDue(FakeRun run, @Nullable RunDue wish) {
        return switch (wish) {
            case null -> true;
            case RunDue.Overdue() -> run.due != null && !run.state.isEnd() && run.due.isBefore(world.now());
            case RunDue.Never() -> run.due == null && !run.state.isEnd();
            case RunDue.Between(var from, var before) ->
                run.due != null && !run.due.isBefore(from) && run.due.isBefore(before);
        };
    }

    @Override
    public RunDetail get(RunKey key) {
        synchronized (world) {
            world.enter();
            return find(key).detail();
        }
    }

    private FakeRun find(RunKey key) {
        var run = world.runs.get(key);
        if (run == null) {
            throw new NotFound("run " + key);
        }
        return run;
    }

    @Override
    public RunDetail cancel(RunKey key, String reason) {
        synchronized (world) {
            world.enter();
            var run = find(key);
            if (run.state.isEnd()) {
                throw new NotAllowedNow("This run has ended already.", List.of());
            }
            run.state = RunState.CANCELLED;
            run.completedAt = world.now();
            run.tasks.stream().filter(task -> !task.state.isEnd()).forEach(task -> task.state = TaskState.CANCELLED);
            world.tell(EventType.RUN_CANCELLED, run, null, Map.of("reason", reason));
            return run.detail();
        }
    }

    @Override
    public Comment comment(RunKey key, String text) {
        synchronized (world) {
            world.enter();
            var run = find(key);
            var comment = Comment.said(
                    new CommentId(UUID.randomUUID()),
                    null,
                    world.me().id(),
                    world.me().name(),
                    text,
                    world.now());
            run.comments.add(comment);
            world.tell(EventType.COMMENT_ADDED, run, null, Map.of("text", text));
            return comment;
        }
    }

    @Override
    public RunDetail rename(RunKey key, String name) {
        synchronized (world) {
            world.enter();
            find(key).name = name;
            return find(key).detail();
        }
    }

    @Override
    public RunDetail saveFields(RunKey key, Map<String, Object> values) {
        synchronized (world) {
            world.enter();
            var run = find(key);
            run.fields.putAll(values);
            return run.detail();
        }
    }

    @Override
    public Page<Event> activity(RunKey key, PageRequest page) {
        synchronized (world) {
            world.enter();
            var events = world.events.reversed().stream()
                    .filter(event -> key.equals(event.run()))
                    .toList();
            return Pages.of(events, page);
        }
    }
}
