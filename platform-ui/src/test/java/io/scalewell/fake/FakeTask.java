package io.scalewell.fake;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.AddedTask;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.TaskApproval;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.StoredSentence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task of a run. */
final class FakeTask {

    final UUID id = UUID.randomUUID();
    final FakeRun run;
    final Step step;
    final int number;
    final Map<String, Object> fields = new LinkedHashMap<>();
    TaskState state = TaskState.PENDING;

    @Nullable
    TaskAssignee assignee;

    @Nullable
    Instant due;

    @Nullable
    Instant readyAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant completedAt;

    @Nullable
    MemberId doneBy;

    @Nullable
    Instant timerSince;

    @Nullable
    String reason;

    @Nullable
    TaskApproval approval;

    @Nullable
    FakeRun child;

    @Nullable
    Instant waitsUntil;

    @Nullable
    NewTask added;

    String addedBy = "";
    int stage = 1;

    Duration touched = Duration.ZERO;
    int round = 1;
    List<Integer> itemsDone = List.of();
    long revision = 1;

    FakeTask(FakeRun run, Step step, int number) {
        this.run = run;
        this.step = step;
        this.number = number;
    }

    Duration touchNow() {
        return timerSince == null ? touched : touched.plus(Duration.between(timerSince, run.world.now()));
    }

    Duration waitingNow() {
        if (readyAt == null) {
            return Duration.ZERO;
        }
        return Duration.between(readyAt, startedAt == null ? run.world.now() : startedAt);
    }

    TaskView view() {
        return new TaskView(
                new TaskId(id),
                run.key,
                run.name,
                run.process,
                run.definition.name(),
                step.key(),
                number,
                step.title(),
                Objects.requireNonNull(step.kind()),
                state,
                assignee,
                due,
                readyAt,
                startedAt,
                completedAt,
                readyAt == null ? null : waitingNow(),
                touchNow(),
                Duration.ZERO,
                timerSince != null,
                round,
                reason == null ? null : StoredSentence.of(reason),
                Map.copyOf(fields),
                itemsDone,
                actions(),
                approval,
                child == null ? null : child.asSubRun(),
                waitsUntil,
                added == null
                        ? null
                        : new AddedTask(added.after(), stage, added.required(), addedBy, startedAt == null),
                revision);
    }

    List<String> actions() {
        var decide = switch (Objects.requireNonNull(step.kind())) {
            case APPROVAL -> FakeVotes.mayDecide(this) ? List.of("approve", "reject") : List.<String>of();
            case TASK, AUTOMATED, WAIT -> List.of("complete");
            case SUBPROCESS -> List.<String>of();
        };
        var actions = new ArrayList<String>();
        if (run.state.isEnd() && !state.isEnd()) {
            return actions;
        }
        switch (state) {
            case READY, STARTED -> {
                boolean mine = assignee != null && run.world.me().id().equals(assignee.member());
                boolean ofOne = approval == null && step.kind() != StepKind.WAIT && step.kind() != StepKind.SUBPROCESS;
                if (!mine && ofOne) {
                    actions.add("claim");
                }
                if (ofOne) {
                    actions.add(state == TaskState.READY ? "start" : timerSince == null ? "resume" : "pause");
                }
                actions.addAll(decide);
                if (!step.required()) {
                    actions.add("skip");
                }
                actions.addAll(List.of("block", "assign"));
            }
            case BLOCKED -> actions.addAll(List.of("unblock", "assign"));
            case COMPLETED, SKIPPED -> actions.add("reopen");
            case PENDING, CANCELLED -> {}
        }
        return actions;
    }
}
