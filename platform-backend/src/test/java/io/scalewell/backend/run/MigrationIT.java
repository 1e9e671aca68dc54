package io.scalewell.backend.run;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.Migrations;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class MigrationIT {

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

    @Autowired
    private CountedStatements statements;

    private Office office;
    private ProcessKey process;

    @BeforeEach
    void publishFirstVersion() {
        office = new Office(organizations, processes, runs, tasks);
        process = office.publish(SampleProcesses.withStartFields(
                SampleProcesses.inOrder(
                        SampleProcesses.step("a"), SampleProcesses.step("b"), SampleProcesses.step("fax")),
                new Field("colour", "Colour", FieldType.TEXT, false, null, List.of())));
    }

    /** a, then the new one, then b; the fax is gone. */
    private void publishSecondVersion() {
        publish(SampleProcesses.inOrder(
                SampleProcesses.step("a"), SampleProcesses.step("new"), SampleProcesses.step("b")));
    }

    private void publish(ProcessDefinition definition) {
        office.call(() -> processes.replaceDraft(
                process, definition, processes.get(process).draftRevision()));
        office.call(() ->
                processes.publish(process, new Publication("next", new Verdict("cycle-time-median", null, List.of()))));
    }

    private Map<String, TaskState> states(RunKey run) {
        return office.run(run).tasks().stream().collect(toMap(TaskView::stepKey, TaskView::state));
    }

    @Test
    void dryRunSaysWhatTheMoveDoesAndChangesNothing() {
        RunKey run = office.start(process, Map.of("colour", "red"));
        office.complete(run, "a");
        publishSecondVersion();

        MigrationPreview preview = office.call(() -> migrations.preview(run, 2));

        assertThat(preview.tasks())
                .containsExactly(
                        new MovedTask("a", "a", Fate.STAYS_DONE),
                        new MovedTask("new", "new", Fate.BECOMES_READY),
                        new MovedTask("b", "b", Fate.WAITS_AGAIN),
                        new MovedTask("fax", "fax", Fate.IS_DROPPED));
        assertThat(preview.orphans()).containsExactly("colour");
        assertThat(preview.completes()).isFalse();
        assertThat(office.run(run).summary().version()).isEqualTo(1);
        assertThat(states(run)).containsOnlyKeys("a", "b", "fax");
        MigrationPreview done = office.call(() -> migrations.move(run, 2));
        assertThat(done).as("the move does what the dry run said").isEqualTo(preview);
    }

    @Test
    void movedRunIsWorkedByItsNewVersionToItsEnd() {
        RunKey run = office.start(process, Map.of("colour", "red"));
        office.complete(run, "a");
        publishSecondVersion();

        office.call(() -> migrations.move(run, 2));

        assertThat(office.run(run).summary().version()).isEqualTo(2);
        assertThat(office.run(run).summary().total()).isEqualTo(3);
        assertThat(office.run(run).fields()).as("no value is lost").containsEntry("colour", "red");
        assertThat(states(run))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a", TaskState.COMPLETED, "new", TaskState.READY, "b", TaskState.PENDING));
        office.complete(run, "new");
        office.complete(run, "b");
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.run(run).summary().done()).isEqualTo(3);
    }

    @Test
    void tellsTheLog() {
        RunKey run = office.start(process, Map.of());
        publishSecondVersion();

        office.call(() -> migrations.move(run, 2));

        List<Event> events =
                office.call(() -> runs.activity(run, PageRequest.first())).items();
        assertThat(events)
                .filteredOn(event -> event.type() == EventType.RUN_MIGRATED)
                .singleElement()
                .satisfies(event -> assertThat(event.data())
                        .containsEntry("from", 1)
                        .containsEntry("to", 2)
                        .containsEntry("dropped", List.of("fax")));
    }

    @Test
    void droppedTaskIsNoWorkAnyMoreAndComesBackWithItsStep() {
        RunKey run = office.start(process, Map.of());
        office.complete(run, "a");
        office.complete(run, "b");
        var fax = office.id(run, "fax");
        publishSecondVersion();

        office.call(() -> migrations.move(run, 2));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.call(() -> tasks.get(fax)));
        assertThat(office.call(() -> tasks.list(
                                new TaskFilter(false, null, null, false, null, null, null, false), PageRequest.first()))
                        .items())
                .extracting(TaskView::stepKey)
                .doesNotContain("fax");
        publish(SampleProcesses.inOrder(SampleProcesses.step("a"), SampleProcesses.step("fax")));
        office.call(() -> migrations.move(run, 3));
        assertThat(office.id(run, "fax")).isEqualTo(fax);
        assertThat(states(run))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", TaskState.COMPLETED, "fax", TaskState.READY));
    }

    @Test
    void endedRunsAndUnknownVersionsAreRefused() {
        RunKey run = office.start(process, Map.of());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.call(() -> migrations.move(run, 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.call(() -> migrations.move(run, 9)));
        publishSecondVersion();
        office.call(() -> runs.cancel(run, "over"));
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> office.call(() -> migrations.preview(run, 2)));
    }

    @Test
    void membersDoNotMoveRuns() {
        RunKey run = office.start(process, Map.of());
        publishSecondVersion();
        office.as(office.hire("tess", Role.MEMBER));

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.call(() -> migrations.move(run, 2)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.call(() -> migrations.moveAll(process, 2, List.of())));
    }

    @Test
    void chosenRunsOrAllOfThemAreMovedByTheEngine() {
        List<RunKey> started = office.organization.call(() -> Stream.generate(
                        () -> runs.start(new StartRun(process, null, Map.of(), null, null))
                                .summary()
                                .key())
                .limit(4)
                .toList());
        publishSecondVersion();

        assertThat(office.organization.call(() -> migrations.moveAll(process, 2, List.of(started.getFirst()))))
                .isEqualTo(1);
        await().until(() -> office.run(started.getFirst()).summary().version() == 2);
        assertThat(office.call(() -> migrations.standing(process, 2))).isEqualTo(new Migrations.Standing(3, 0, 0));
        assertThat(office.organization.call(() -> migrations.moveAll(process, 2, List.of())))
                .isEqualTo(3);

        await().until(() -> office.call(() -> migrations.standing(process, 2)).elsewhere() == 0);
        assertThat(started).allSatisfy(run -> assertThat(states(run)).containsKey("new"));
        assertThat(office.call(() -> runs.activity(started.getLast(), PageRequest.first()))
                        .items())
                .filteredOn(event -> event.type() == EventType.RUN_MIGRATED)
                .singleElement()
                .satisfies(event -> assertThat(event.actor().id())
                        .isEqualTo(office.organization.admin().toString()));
    }

    @Test
    void pageOfDryRunsCostsNoMoreForMoreRuns() {
        office.start(process, Map.of());
        publishSecondVersion();
        int one = statements.during(() -> office.call(() -> migrations.preview(process, 2, PageRequest.first())));
        for (int count = 0; count < 10; count++) {
            office.call(() -> runs.start(new StartRun(process, null, Map.of(), 1, null)));
        }

        int many = statements.during(() -> office.call(() -> migrations.preview(process, 2, PageRequest.first())));

        assertThat(office.call(() -> migrations.preview(process, 2, PageRequest.first()))
                        .items())
                .hasSize(11);
        assertThat(many - one).isLessThan(5);
    }
}
