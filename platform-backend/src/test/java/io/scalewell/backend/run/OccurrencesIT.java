package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.OCCURRENCE;
import static io.scalewell.db.run.Tables.RUN_;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** P23: the rows that mining reads are what the event log says. */
@BackendTest
class OccurrencesIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private WorkTimes times;

    private Office office;

    @BeforeEach
    void openTheOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    /** A finished round of work. */
    private record Round(
            String step,
            int round,
            Instant ready,
            Instant started,
            Instant completed,
            Duration touch,
            Duration blocked) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void equalTheirRecomputationFromTheLog(int seed) {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of("amount", 5));
        workAtRandom(run, new Random(seed));

        List<Round> recomputed = recompute(run);

        assertThat(recomputed).isNotEmpty();
        assertThat(stored(run)).containsExactlyInAnyOrderElementsOf(recomputed);
    }

    private void workAtRandom(RunKey run, Random random) {
        for (int count = 0; count < 40 && office.run(run).summary().state() == RunState.RUNNING; count++) {
            office.passMinutes(1 + random.nextInt(50));
            List<TaskView> open = office.run(run).tasks().stream()
                    .filter(task -> task.state().isOpen() || random.nextInt(4) == 0)
                    .toList();
            if (open.isEmpty()) {
                continue;
            }
            TaskView task = open.get(random.nextInt(open.size()));
            List<TaskAction> possible = task.actions().stream()
                    .flatMap(name -> action(name).stream())
                    .toList();
            if (!possible.isEmpty()) {
                TaskAction action = possible.get(random.nextInt(possible.size()));
                office.call(() -> tasks.act(task.id(), action));
                correctAtRandom(task.id(), random);
            }
        }
    }

    private void correctAtRandom(TaskId id, Random random) {
        TaskView task = office.call(() -> tasks.get(id));
        boolean begun = task.startedAt() != null && task.state() == TaskState.STARTED;
        if (begun && random.nextInt(3) == 0) {
            Duration touch = Objects.requireNonNull(task.touch());
            office.passMinutes(1);
            office.call(() -> times.correct(id, touch.plusSeconds(30), "it took longer"));
        }
    }

    private static Optional<TaskAction> action(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "start" -> new TaskAction.Start();
                    case "pause" -> new TaskAction.Pause();
                    case "resume" -> new TaskAction.Resume();
                    case "complete" -> new TaskAction.Complete(Map.of());
                    case "approve" -> new TaskAction.Approve(null, Map.of());
                    case "reject" -> new TaskAction.Reject("not good");
                    case "reopen" -> new TaskAction.Reopen("once more");
                    case "block" -> new TaskAction.Block("waits");
                    case "unblock" -> new TaskAction.Unblock();
                    default -> null;
                });
    }

    /** Reads the log of a run from its beginning, with a stopwatch in each hand. */
    private List<Round> recompute(RunKey run) {
        List<Event> events = office.call(() -> runs.activity(run, new PageRequest(200, null)))
                .items()
                .reversed();
        List<Round> rounds = new ArrayList<>();
        Map<String, Watch> watches = new HashMap<>();
        for (Event event : events) {
            if (event.step() == null) {
                continue;
            }
            if (event.type() == EventType.TASK_READY) {
                watches.put(event.step(), new Watch(event.time()));
            }
            Watch watch = watches.get(event.step());
            if (watch != null && watch.sees(event)) {
                rounds.add(watch.round(event));
            }
        }
        return rounds;
    }

    private List<Round> stored(RunKey run) {
        return office.call(() -> transactions.execute(_ -> db.select(OCCURRENCE.fields())
                .from(OCCURRENCE)
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(OCCURRENCE.TENANT_ID), RUN_.ID.eq(OCCURRENCE.RUN_ID))
                .where(RUN_.KEY.eq(run.value()))
                .fetch(row -> new Round(
                        row.get(OCCURRENCE.STEP_KEY),
                        row.get(OCCURRENCE.ROUND),
                        row.get(OCCURRENCE.READY_AT),
                        row.get(OCCURRENCE.STARTED_AT),
                        row.get(OCCURRENCE.COMPLETED_AT),
                        row.get(OCCURRENCE.TOUCH),
                        row.get(OCCURRENCE.BLOCKED)))));
    }

    /** The present round of one task. */
    private static final class Watch {

        private final Instant ready;
        private @Nullable Instant started;
        private @Nullable Instant workingSince;
        private @Nullable Instant blockedSince;
        private boolean resumes;
        private Duration touch = Duration.ZERO;
        private Duration blocked = Duration.ZERO;

        Watch(Instant ready) {
            this.ready = ready;
        }

        /** Whether the event ends the round. */
        boolean sees(Event event) {
            Instant at = event.time();
            switch (event.type()) {
                case TASK_STARTED -> {
                    started = at;
                    workingSince = at;
                }
                case TASK_RESUMED -> workingSince = at;
                case TASK_PAUSED -> stopWork(at);
                case TASK_CORRECTED -> {
                    touch = seconds(event.data().get("afterSeconds"));
                    workingSince = workingSince == null ? null : at;
                }
                case TASK_BLOCKED -> {
                    resumes = workingSince != null;
                    stopWork(at);
                    blockedSince = at;
                }
                case TASK_UNBLOCKED -> {
                    blocked = blocked.plus(Duration.between(Objects.requireNonNull(blockedSince), at));
                    workingSince = resumes ? at : null;
                }
                case TASK_COMPLETED, TASK_APPROVED, TASK_REJECTED -> {
                    stopWork(at);
                    return true;
                }
                default -> {
                    // says nothing about time
                }
            }
            return false;
        }

        Round round(Event end) {
            return new Round(
                    Objects.requireNonNull(end.step()),
                    ((Number) Objects.requireNonNull(end.data().get("round"))).intValue(),
                    ready,
                    started == null ? end.time() : started,
                    end.time(),
                    touch,
                    blocked);
        }

        private static Duration seconds(@Nullable Object told) {
            return Duration.ofMillis(Math.round(((Number) Objects.requireNonNull(told)).doubleValue() * 1_000));
        }

        private void stopWork(Instant at) {
            if (workingSince != null) {
                touch = touch.plus(Duration.between(workingSince, at));
                workingSince = null;
            }
        }
    }
}
