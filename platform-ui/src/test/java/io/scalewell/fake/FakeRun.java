package io.scalewell.fake;

import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentReaction;
import io.scalewell.shared.run.ParentRun;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run with its tasks. */
final class FakeRun {

    final FakeWorld world;
    final RunKey key;
    final ProcessKey process;
    int version;
    final ProcessDefinition definition;
    final String starter;
    final Instant startedAt;
    final Map<String, Object> fields = new LinkedHashMap<>();
    final List<FakeTask> tasks = new ArrayList<>();
    final List<Comment> comments = new ArrayList<>();
    final List<TaskFile> files = new ArrayList<>();
    String name;
    RunState state = RunState.RUNNING;

    @Nullable
    FakeTask parent;

    @Nullable
    Instant due;

    @Nullable
    Instant completedAt;

    FakeRun(FakeWorld world, RunKey key, ProcessKey process, int version, ProcessDefinition definition, String name) {
        this.world = world;
        this.key = key;
        this.process = process;
        this.version = version;
        this.definition = definition;
        this.name = name;
        this.starter = world.me().name();
        this.startedAt = world.now();
    }

    RunSummary summary() {
        int done = (int) tasks.stream()
                .filter(task -> task.state == TaskState.COMPLETED || task.state == TaskState.SKIPPED)
                .count();
        var current = tasks.stream()
                .filter(task -> task.state.isOpen())
                .map(task -> task.step.title())
                .toList();
        return new RunSummary(
                key,
                name,
                process,
                definition.name(),
                version,
                state,
                starter,
                ActorKind.MEMBER,
                startedAt,
                completedAt,
                due,
                done,
                tasks.size(),
                current);
    }

    SubRun asSubRun() {
        var summary = summary();
        return new SubRun(key, name, state, summary.done(), summary.total());
    }

    /** Which reactions are the reader's own. */
    private Comment asRead(Comment comment) {
        var me = world.me().name();
        return new Comment(
                comment.id(),
                comment.task(),
                comment.author(),
                comment.authorName(),
                comment.text(),
                comment.at(),
                comment.editedAt(),
                comment.deleted(),
                comment.reactions().stream()
                        .map(each -> new CommentReaction(
                                each.reaction(), each.names(), each.names().contains(me)))
                        .toList());
    }

    RunDetail detail() {
        var cycle = completedAt == null ? null : Duration.between(startedAt, completedAt);
        var touch = tasks.stream().map(FakeTask::touchNow).reduce(Duration.ZERO, Duration::plus);
        var waiting = tasks.stream().map(FakeTask::waitingNow).reduce(Duration.ZERO, Duration::plus);
        return new RunDetail(
                summary(),
                definition,
                parent == null
                        ? null
                        : new ParentRun(parent.run.key, parent.run.name, parent.number, parent.step.title()),
                Map.copyOf(fields),
                tasks.stream().map(FakeTask::view).toList(),
                comments.stream().map(this::asRead).toList(),
                List.copyOf(files),
                cycle,
                waiting,
                touch,
                Duration.ZERO);
    }
}
