package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people at the same run at the same time. */
@BackendTest
class ConcurrentWorkIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    private Office office;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
    }

    @RepeatedTest(5)
    void oneOfTwoCompletesTheTaskAndTheOtherIsTold() throws Exception {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(SampleProcesses.step("a"), SampleProcesses.step("b"))),
                Map.of());
        TaskId a = office.id(run, "a");

        List<Object> outcomes = atOnce(2, () -> tasks.act(a, new TaskAction.Complete(Map.of())));

        assertThat(outcomes).filteredOn(NotAllowedNow.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(NotAllowedNow.class::isInstance)
                .allSatisfy(problem ->
                        assertThat(((NotAllowedNow) problem).allowed()).containsExactly("reopen"));
        assertThat(events(run, EventType.TASK_COMPLETED)).hasSize(1);
    }

    @RepeatedTest(5)
    void parallelTicksCompleteTheRunOnce() throws Exception {
        Step[] steps = IntStream.range(0, 8)
                .mapToObj(number -> SampleProcesses.step("s" + number))
                .toArray(Step[]::new);
        RunKey run = office.start(office.publish(SampleProcesses.together(steps)), Map.of());
        List<TaskId> ids = office.run(run).tasks().stream().map(TaskView::id).toList();
        List<Callable<?>> ticks = new ArrayList<>();
        ids.forEach(id -> ticks.add(() -> tasks.act(id, new TaskAction.Complete(Map.of()))));

        List<Object> outcomes = atOnce(ticks);

        assertThat(outcomes).noneMatch(Throwable.class::isInstance);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.run(run).summary().done()).isEqualTo(8);
        assertThat(events(run, EventType.RUN_COMPLETED)).hasSize(1);
    }

    @Test
    void runsStartedAtOnceGetDifferentKeysWithoutGaps() throws Exception {
        ProcessKey process = office.publish(SampleProcesses.inOrder(SampleProcesses.step("a")));

        List<Object> outcomes =
                atOnce(6, () -> runs.start(StartRun.of(process)).summary().key().value());

        assertThat(outcomes).containsExactlyInAnyOrder("ORD-1", "ORD-2", "ORD-3", "ORD-4", "ORD-5", "ORD-6");
    }

    private List<Event> events(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private List<Object> atOnce(int times, Callable<?> work) throws InterruptedException {
        return atOnce(IntStream.range(0, times).<Callable<?>>mapToObj(_ -> work).toList());
    }

    /** What each of them gave or threw. */
    private List<Object> atOnce(List<? extends Callable<?>> work) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(work.size());
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<Object>> futures = new ArrayList<>();
            for (Callable<?> each : work) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return office.<Object, Exception>call(each::call);
                }));
            }
            for (Future<Object> future : futures) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException failed) {
                    outcomes.add(failed.getCause());
                }
            }
        }
        return outcomes;
    }
}
