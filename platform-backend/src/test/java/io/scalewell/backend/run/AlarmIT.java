package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.EscalateTo;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.ServiceLevel;
import io.scalewell.shared.run.ServiceLevels;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Warnings before, at and after due instants, whose jobs the test runs at the times at which they are due. */
@BackendTest
class AlarmIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TaskAlarmJob taskJob;

    @Autowired
    private RunAlarmJob runJob;

    @Autowired
    private RunRepository runRows;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Api api;

    private Office office;
    private Caller tess;
    private Caller marco;

    @BeforeEach
    void hire() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        marco = office.hire("marco", Role.MANAGER);
    }

    @Test
    void taskIsDueSoonThenOverdueThenEscalatedOnce() {
        ProcessKey process = process();
        office.call(() -> levels.changeProcess(process, level(2, 4, EscalateTo.MANAGERS)));
        RunKey run = office.start(process, Map.of());

        look(run, 0);
        assertThat(alarms(run)).isEmpty();
        look(run, 6 * 60);
        assertThat(alarms(run)).containsExactly("task.due_soon");
        look(run, 2 * 60);
        assertThat(alarms(run)).containsExactly("task.due_soon", "task.overdue");
        look(run, 19 * 60 + 59);
        assertThat(alarms(run)).hasSize(2);
        look(run, 1);
        look(run, 5_000);

        assertThat(alarms(run)).containsExactly("task.due_soon", "task.overdue", "task.escalated");
        assertThat(told(tess))
                .containsExactly("Overdue: a · " + run, "Due soon: a · " + run, "Ready for you: a · " + run);
        assertThat(told(marco)).containsExactly("Late for a while: a · " + run);
    }

    @Test
    void anotherDueInstantBeginsAnewAndCompletionEndsIt() {
        RunKey run = office.start(process(), Map.of());
        look(run, 8 * 60);
        assertThat(alarms(run)).containsExactly("task.overdue");

        office.call(() -> tasks.changeDue(office.id(run, "a"), office.now().plus(Duration.ofDays(1))));
        look(run, 21 * 60);
        assertThat(alarms(run)).containsExactly("task.overdue", "task.due_soon");
        office.complete(run, "a");
        look(run, 10_000);

        assertThat(alarms(run)).hasSize(2);
    }

    @Test
    void runIsDueSoonThenOverdueThenEscalatedToTheNamedMember() {
        ProcessKey process = process();
        office.call(() -> levels.changeOrganization(new ServiceLevel(
                Duration.ofHours(1), Duration.ofMinutes(30), EscalateTo.MEMBER, marco.member(), null)));
        RunKey run = office.start(process, Map.of());
        office.complete(run, "a");
        office.call(() -> runs.changeDue(run, Office.MONDAY.plus(Duration.ofHours(3))));

        lookAtRun(run, 2 * 60);
        lookAtRun(run, 60);
        lookAtRun(run, 30);
        lookAtRun(run, 30);

        assertThat(alarms(run)).containsExactly("run.due_soon", "run.overdue", "run.escalated");
        assertThat(told(marco)).startsWith("Late for a while: In order · " + run);

        office.call(() -> runs.changeDue(run, office.now().plus(Duration.ofMinutes(10))));
        lookAtRun(run, 0);
        assertThat(alarms(run)).hasSize(4).endsWith("run.due_soon");
    }

    @Test
    void engineWarnsByItself() {
        ProcessKey process = process();
        RunKey run = office.organization
                .call(() -> runs.start(StartRun.of(process)))
                .summary()
                .key();
        var task =
                office.organization.call(() -> runs.get(run)).tasks().getFirst().id();

        office.organization.call(() -> tasks.changeDue(task, Instant.now().plus(Duration.ofMinutes(5))));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(alarms(run)).containsExactly("task.due_soon"));
    }

    @Test
    void levelIsReadAndChangedOverTheApi() {
        var client = api.of(office.organization);
        ProcessKey process = process();

        assertThat(client.get("/api/v1/service-level").json().at("/warnBefore").asString())
                .isEqualTo("PT4H");
        assertThat(client.get("/api/v1/processes/" + process + "/service-level")
                        .json()
                        .at("/own")
                        .asBoolean())
                .isFalse();
        assertThat(client.put(
                                "/api/v1/processes/" + process + "/service-level",
                                Map.of("warnBefore", "PT90M", "escalateAfter", "PT0S", "escalateTo", "OWNER"))
                        .json()
                        .at("/level/warnBefore")
                        .asString())
                .isEqualTo("PT1H30M");
        assertThat(client.put("/api/v1/service-level", Map.of("escalateAfter", "PT1H"))
                        .status())
                .isEqualTo(400);
        assertThat(client.send("DELETE", "/api/v1/processes/" + process + "/service-level", null)
                        .json()
                        .at("/own")
                        .asBoolean())
                .isFalse();
    }

    private ProcessKey process() {
        return office.publish(SampleProcesses.inOrder(
                SampleProcesses.build("a")
                        .due("PT8H after start")
                        .assignee(new Assignee.OfMember(office.emailOf("tess")))
                        .build(),
                SampleProcesses.step("b")));
    }

    private static ServiceLevel level(int warn, int escalate, EscalateTo to) {
        return new ServiceLevel(Duration.ofHours(warn), Duration.ofHours(escalate), to, null, null);
    }

    private void look(RunKey run, long minutes) {
        office.passMinutes(minutes);
        String due = String.valueOf(office.task(run, "a").due());
        at(
                taskJob,
                AlarmWatch.TASK_KIND,
                Map.of(AlarmWatch.TASK, office.id(run, "a").toString(), AlarmWatch.DUE, due));
    }

    private void lookAtRun(RunKey run, long minutes) {
        office.passMinutes(minutes);
        RunHead head =
                office.call(() -> transactions.execute(_ -> runRows.find(run).orElseThrow()));
        at(
                runJob,
                AlarmWatch.RUN_KIND,
                Map.of(AlarmWatch.RUN, head.id().toString(), AlarmWatch.DUE, String.valueOf(head.due())));
    }

    private void at(JobHandler.InTransaction handler, String kind, Map<String, Object> payload) {
        UUID tenant = office.organization.id().value();
        Job job = new Job(tenant, new UUID(0, 1), kind, payload, 1, 8, 1, Instant.EPOCH);
        TenantScope.run(
                tenant,
                () -> ScopedValue.where(DatabaseClock.SIMULATED, office.now())
                        .run(() -> transactions.executeWithoutResult(_ -> run(handler, job))));
    }

    private static void run(JobHandler.InTransaction handler, Job job) {
        try {
            handler.run(job);
        } catch (JobHandler.GiveUp e) {
            throw new AssertionError(e);
        }
    }

    private List<String> alarms(RunKey run) {
        return office.organization.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .sorted(Comparator.comparing(Event::time))
                .map(Event::type)
                .filter(type -> List.of(
                                EventType.TASK_DUE_SOON,
                                EventType.TASK_OVERDUE,
                                EventType.TASK_ESCALATED,
                                EventType.RUN_DUE_SOON,
                                EventType.RUN_OVERDUE,
                                EventType.RUN_ESCALATED)
                        .contains(type))
                .map(EventType::text)
                .toList();
    }

    private List<String> told(Caller who) {
        return office.organization.as(who, () -> notifications.mine(PageRequest.first())).items().stream()
                .map(told -> told.text().toString())
                .filter(text -> !text.startsWith("version "))
                .toList();
    }
}
