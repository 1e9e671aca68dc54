package io.scalewell.fake;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.ParentRun;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.SubRun;
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
                List.copyOf(comments),
                cycle,
                waiting,
                touch,
                Duration.ZERO);
    }
}
