package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of called runs when the run that called them is moved to another version. */
@BackendTest
class SubRunMoveIT {

    private static final RunKey CALLED = new RunKey("INV-1");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Migrations migrations;

    private Office office;
    private ProcessKey order;
    private RunKey run;

    /** An order that calls an invoice, which in turn calls the delivery of a letter. */
    @BeforeEach
    void startRunThatCallsAnother() {
        office = new Office(organizations, processes, runs, tasks);
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("post")).withKey("LET"));
        office.publish(SampleProcesses.inOrder(calling("letter", "LET"), SampleProcesses.step("file"))
                .withKey("INV"));
        office.publish(SampleProcesses.inOrder(SampleProcesses.step("pay")).withKey("PAY"));
        order = office.publish(SampleProcesses.inOrder(calling("invoice", "INV"), SampleProcesses.step("ship")));
        run = office.start(order, Map.of());
    }

    @Test
    void droppedStepCancelsWhatItCalledHoweverDeep() {
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));

        office.call(() -> migrations.move(run, 2));

        assertThat(state(CALLED)).isEqualTo(RunState.CANCELLED);
        assertThat(state(new RunKey("LET-1"))).isEqualTo(RunState.CANCELLED);
        assertThat(office.run(run).tasks())
                .extracting(TaskView::stepKey, TaskView::state)
                .containsExactly(tuple("ship", TaskState.READY));
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.RUNNING);
        assertThat(office.call(() -> runs.activity(CALLED, PageRequest.first())).items())
                .filteredOn(event -> event.type() == EventType.RUN_CANCELLED)
                .hasSize(1);
        assertThat(office.run(CALLED).tasks()).allMatch(task -> !task.state().isOpen());
    }

    @Test
    void dryRunCancelsNothing() {
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));

        assertThat(office.call(() -> migrations.preview(run, 2)).of(Fate.IS_DROPPED))
                .containsExactly(new MovedTask("invoice", "invoice", Fate.IS_DROPPED));

        assertThat(state(CALLED)).isEqualTo(RunState.RUNNING);
        assertThat(state(new RunKey("LET-1"))).isEqualTo(RunState.RUNNING);
    }

    @Test
    void cancellingTheCalledRunDoesNotBlockTheRunThatLeftItBehind() {
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));
        office.call(() -> migrations.move(run, 2));

        office.complete(run, "ship");

        assertThat(state(run)).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void keptStepGoesOnWithWhatItCalled() {
        publish(SampleProcesses.inOrder(
                calling("invoice", "INV"), SampleProcesses.step("pack"), SampleProcesses.step("ship")));

        office.call(() -> migrations.move(run, 2));

        assertThat(state(CALLED)).isEqualTo(RunState.RUNNING);
        office.complete(new RunKey("LET-1"), "post");
        office.complete(CALLED, "file");
        assertThat(office.task(run, "invoice").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(office.task(run, "pack").state()).isEqualTo(TaskState.READY);
    }

    @Test
    void stepThatCallsAnotherProcessNowBeginsAgainWithThat() {
        publish(SampleProcesses.inOrder(calling("invoice", "PAY"), SampleProcesses.step("ship")));

        var moved = office.call(() -> migrations.move(run, 2));

        assertThat(moved.of(Fate.BEGINS_AGAIN)).extracting(MovedTask::stepKey).containsExactly("invoice");
        assertThat(state(CALLED)).isEqualTo(RunState.CANCELLED);
        assertThat(state(new RunKey("LET-1"))).isEqualTo(RunState.CANCELLED);
        assertThat(office.task(run, "invoice").child()).extracting(SubRun::run).isEqualTo(new RunKey("PAY-1"));
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        office.complete(new RunKey("LET-1"), "post");
        office.complete(CALLED, "file");
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));

        office.call(() -> migrations.move(run, 2));

        assertThat(state(CALLED)).isEqualTo(RunState.COMPLETED);
        assertThat(state(new RunKey("LET-1"))).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void stepThatComesBackCallsOnceMore() {
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));
        office.call(() -> migrations.move(run, 2));
        publish(SampleProcesses.inOrder(calling("invoice", "INV"), SampleProcesses.step("ship")));

        office.call(() -> migrations.move(run, 3));

        assertThat(office.task(run, "invoice").child())
                .extracting(SubRun::run, SubRun::state)
                .containsExactly(new RunKey("INV-2"), RunState.RUNNING);
        assertThat(state(CALLED)).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void reopenedWorkOfTheLeftRunIsNotHandedBack() {
        office.complete(new RunKey("LET-1"), "post");
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));
        office.complete(CALLED, "file");
        office.call(() -> migrations.move(run, 2));

        office.act(CALLED, "file", new TaskAction.Reopen("once more"));
        office.complete(CALLED, "file");

        assertThat(office.run(run).tasks()).extracting(TaskView::stepKey).containsExactly("ship");
        assertThat(state(run)).isEqualTo(RunState.RUNNING);
    }

    @Test
    void movingManyCancelsWhatEachCalled() {
        RunKey other = office.start(order, Map.of());
        publish(SampleProcesses.inOrder(SampleProcesses.step("ship")));

        office.organization.call(() -> migrations.moveAll(order, 2, List.of()));

        await().until(() -> office.run(run).summary().version() == 2
                && office.run(other).summary().version() == 2);
        assertThat(List.of(
                        state(CALLED),
                        state(new RunKey("INV-2")),
                        state(new RunKey("LET-1")),
                        state(new RunKey("LET-2"))))
                .containsOnly(RunState.CANCELLED);
    }

    private RunState state(RunKey key) {
        return office.run(key).summary().state();
    }

    private void publish(ProcessDefinition definition) {
        office.call(() ->
                processes.replaceDraft(order, definition, processes.get(order).draftRevision()));
        office.call(() ->
                processes.publish(order, new Publication("next", new Verdict("cycle-time-median", null, List.of()))));
    }

    private static Step calling(String key, String process) {
        return SampleProcesses.build(key)
                .kind(StepKind.SUBPROCESS)
                .build()
                .change()
                .call(Call.of(process))
                .toStep();
    }
}
