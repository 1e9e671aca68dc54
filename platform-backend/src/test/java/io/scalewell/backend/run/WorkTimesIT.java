package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class WorkTimesIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkTimes times;

    private Office office;
    private Caller tess;
    private RunKey run;
    private TaskId task;

    @BeforeEach
    void startARun() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("a")
                                .assignee(new Assignee.OfMember(office.emailOf("tess")))
                                .fields(new Field("note", "Note", FieldType.TEXT, false, null, List.of()))
                                .build(),
                        SampleProcesses.step("b"))),
                Map.of());
        task = office.id(run, "a");
        office.as(tess);
    }

    private void type(String text) {
        office.call(() -> tasks.saveFields(task, Map.of("note", text), null));
    }

    private void expectTouch(long minutes) {
        assertThat(office.task(run, "a").touch()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void firstThingTypedStartsTheTimerThatCanBeStopped() {
        office.call(() -> tasks.opened(task));
        office.passMinutes(4);
        type("x");

        assertThat(office.task(run, "a").timerRunning()).isTrue();
        assertThat(office.task(run, "a").actions()).contains("pause").doesNotContain("start");
        office.passMinutes(6);
        office.act(run, "a", new TaskAction.Pause());
        office.passMinutes(30);
        type("y");

        assertThat(office.task(run, "a").timerRunning())
                .as("only the first time by itself")
                .isFalse();
        expectTouch(10);
    }

    @Test
    void timerStopsAsOfTheInstantSinceWhichNobodyWorked() {
        type("x");
        office.passMinutes(8);
        Instant left = office.now();
        office.passMinutes(12);

        office.call(() -> times.stopAt(task, left));

        assertThat(office.task(run, "a").timerRunning()).isFalse();
        expectTouch(8);
        assertThat(newest(EventType.TASK_CORRECTED).data())
                .containsEntry("beforeSeconds", 1_200.0)
                .containsEntry("afterSeconds", 480.0);
    }

    @Test
    void timerCannotBeStoppedWhenItDidNotRun() {
        office.passMinutes(5);
        type("x");
        office.passMinutes(5);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> stopAt(office.now().minusSeconds(301)));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> stopAt(office.now().plusSeconds(1)));
        office.act(run, "a", new TaskAction.Pause());
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> stopAt(office.now()));
    }

    @Test
    void correctedTimeGoesOnFromThere() {
        type("x");
        office.passMinutes(30);

        office.call(() -> times.correct(task, Duration.ofMinutes(18), "Lunch"));
        office.passMinutes(2);
        office.complete(run, "a");

        expectTouch(20);
        Event told = newest(EventType.TASK_CORRECTED);
        assertThat(told.data())
                .containsEntry("reason", "Lunch")
                .containsEntry("beforeSeconds", 1_800.0)
                .containsEntry("afterSeconds", 1_080.0);
        assertThat(told.actor().id()).isEqualTo(String.valueOf(tess.member()));
    }

    @Test
    void timeOfCompletedWorkCanBeCorrectedByWhoDidIt() {
        office.passMinutes(60);
        office.complete(run, "a");
        expectTouch(0);

        office.call(() -> times.correct(task, Duration.ofMinutes(45), "Done on paper"));

        expectTouch(45);
        Caller nina = office.hire("nina", Role.MEMBER);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(nina).call(() -> times.correct(task, Duration.ZERO, "Mine")));
    }

    @Test
    void nobodyWorkedLongerThanThereWasTime() {
        office.passMinutes(10);
        type("x");

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> correct(Duration.ofMinutes(11)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> correct(Duration.ofMinutes(-1)));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> office.call(() -> times.correct(task, Duration.ZERO, " ")));
    }

    @Test
    void earlierRoundsAreSettled() {
        office.passMinutes(10);
        type("x");
        office.passMinutes(7);
        office.complete(run, "a");
        office.act(run, "a", new TaskAction.Reopen("once more"));
        office.passMinutes(5);
        type("y");

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> correct(Duration.ofMinutes(6)));
        correct(Duration.ofMinutes(9));

        expectTouch(9);
    }

    @Test
    void nothingIsCorrectedBeforeSomebodyBegan() {
        assertThatExceptionOfType(NotAllowedNow.class).isThrownBy(() -> correct(Duration.ZERO));
    }

    private void stopAt(Instant at) {
        office.call(() -> times.stopAt(task, at));
    }

    private void correct(Duration touch) {
        office.call(() -> times.correct(task, touch, "Because"));
    }

    private Event newest(EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
