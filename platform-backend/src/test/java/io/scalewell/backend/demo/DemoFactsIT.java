package io.scalewell.backend.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.FreshDatabase;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.SignIn;
import io.scalewell.shared.identity.SignIn.DemoMember;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.improvement.AgendaItem;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.shared.improvement.Reviews;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Every fact that the demo promises is found by the product's own services. */
@BackendTest
@FreshDatabase
@TestPropertySource(properties = {"scalewell.demo=true", "scalewell.bootstrap-token=" + DemoFactsIT.TOKEN})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoFactsIT {

    static final String TOKEN = "a-machine-works-in-the-demo-0123456789";

    private static final Selection EVERYTHING = new Selection(null, null, null, ClockKind.WORKING);

    @Autowired
    private Directory directory;

    @Autowired
    private Api api;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Members members;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Insights insights;

    @Autowired
    private Automations automations;

    @Autowired
    private Approvals approvals;

    @Autowired
    private Goals goals;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ActionItems actionItems;

    private OrganizationId kestrel;

    @BeforeAll
    void find() {
        kestrel = new OrganizationId(directory.organizations().getFirst());
    }

    @Test
    void healthOfSomeProcessesIsThatOfTheOverview() {
        List<ProcessHealth> all = asMarco(insights::overview);
        List<ProcessKey> some = List.of(all.get(2).process(), all.get(0).process(), ProcessKey.of("NONE"));

        assertThat(asMarco(() -> insights.health(some))).containsExactly(all.get(2), all.get(0));
    }

    @Test
    void givesTheAdminTheBootstrapTokenAndThreeMembersAButton() {
        assertThat(api.with(TOKEN).get("/api/v1/members/me").at("/email")).isEqualTo(People.ADMIN);
        assertThat(signIn.demoMembers())
                .extracting(DemoMember::email)
                .containsExactly(People.MEMBER, People.MANAGER, People.ADMIN);
        assertThat(signIn.asDemoMember(People.MEMBER)).hasValueSatisfying(session -> {
            assertThat(session.slug()).isEqualTo("kestrel");
            assertThat(session.role()).isEqualTo(Role.MEMBER);
            assertThat(signIn.stillValid(session)).isTrue();
        });
        assertThat(signIn.asDemoMember("jonas@kestrel.example")).isEmpty();
        assertThat(signIn.withPassword(People.MEMBER, "", "127.0.0.1")).isEmpty();
    }

    private <T> T as(String email, ScopedValue.CallableOp<T, RuntimeException> work) {
        return TenantScope.call(kestrel.value(), () -> {
            Member member = ScopedValue.where(Callers.CURRENT, Caller.system(kestrel))
                    .call(() -> members.findByEmail(email).orElseThrow());
            return ScopedValue.where(Callers.CURRENT, Caller.member(kestrel, member.id(), member.role()))
                    .call(work);
        });
    }

    private <T> T asMarco(ScopedValue.CallableOp<T, RuntimeException> work) {
        return as(People.MANAGER, work);
    }

    private static Subject process(String key) {
        return new Subject.OfProcess(ProcessKey.of(key));
    }

    @Test
    void aboutFourHundredRunsAreFinishedAndSomeAreUnderWay() {
        long finished = Script.VOLUMES.stream()
                .mapToLong(volume -> asMarco(() -> insights.summary(process(volume.process()), EVERYTHING))
                        .runs())
                .sum();
        int running = asMarco(() ->
                        runs.list(new RunFilter(null, RunState.RUNNING, null, null, null), new PageRequest(200, null)))
                .items()
                .size();

        assertThat(finished).isBetween(350L, 425L);
        assertThat(running).isBetween(8, 80);
    }

    @Test
    void creditChecksAreTheBottleneckOfOnboarding() {
        List<StepInsight> steps = asMarco(() -> insights.steps(process("ONB"), EVERYTHING));

        assertThat(steps.getFirst().step()).isEqualTo(Script.BOTTLENECK_STEP);
        assertThat(steps.getFirst().waitingShare()).isGreaterThan(0.4);
    }

    @Test
    void theOutageIsASignalOnTheControlChartOfInvoices() {
        ControlChartView chart = asMarco(
                () -> insights.controlChart(process("INV"), EVERYTHING, ControlMeasure.CYCLE_TIME, RuleSet.NELSON));

        assertThat(chart.signals())
                .anySatisfy(signal -> assertThat(signal.rule()).isEqualTo(1));
    }

    @Test
    void theSecondVersionOfComplaintHandlingHelped() {
        Duration before = cycleTimeOfVersion(1);
        Duration after = cycleTimeOfVersion(2);

        assertThat(after).isLessThan(before.dividedBy(2));
    }

    private Duration cycleTimeOfVersion(int version) {
        return Objects.requireNonNull(asMarco(
                        () -> insights.summary(process("CMP"), new Selection(null, null, version, ClockKind.WORKING)))
                .cycleTime()
                .median());
    }

    @Test
    void aFailingAutomationCanBeReplayedOnceItIsMended() {
        AutomationKey key = AutomationKey.of("A-" + numberOf("Book paid invoices in the ledger"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(executions(key))
                        .isNotEmpty()
                        .allMatch(execution -> execution.state() == ExecutionState.FAILED));
    }

    private String numberOf(String name) {
        return asMarco(() -> automations.list()).stream()
                .filter(automation -> automation.definition().name().equals(name))
                .map(automation -> automation.key().value().substring(2))
                .findFirst()
                .orElseThrow();
    }

    private List<ExecutionSummary> executions(AutomationKey key) {
        return asMarco(() -> automations.executions(ExecutionFilter.of(key), new PageRequest(200, null)))
                .items();
    }

    @Test
    void oneAutomationProposesAndOneIsInShadow() {
        AutomationKey shadow = AutomationKey.of("A-" + numberOf("Warn Quality about severe complaints"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(asMarco(() -> approvals.list(ApprovalState.OPEN, PageRequest.first()))
                            .items())
                    .isNotEmpty();
            assertThat(executions(shadow)).anyMatch(execution -> execution.state() == ExecutionState.SHADOWED);
        });
    }

    @Test
    void goalsAreOffTrackAtRiskAndOnTrack() {
        List<Goal> all = asMarco(() -> goals.list());

        assertThat(all)
                .as(() -> all.stream()
                        .map(goal -> goal.key() + " baseline " + goal.baseline() + " current " + goal.current()
                                + " expected " + goal.expected() + " progress " + goal.progress())
                        .toList()
                        .toString())
                .extracting(Goal::status)
                .containsExactly(GoalStatus.OFF_TRACK, GoalStatus.AT_RISK, GoalStatus.ON_TRACK);
        assertThat(all.getFirst().checkIns()).isEmpty();
        assertThat(asMarco(() -> goals.get(all.getFirst().key())).checkIns()).hasSize(1);
    }

    @Test
    void aReviewIsDueTomorrowWithSomethingOnItsAgenda() {
        ReviewSummary next = asMarco(() -> reviews.list()).getFirst();
        List<AgendaItem> agenda = asMarco(() -> reviews.get(next.key())).agenda();

        assertThat(next.state()).isEqualTo(ReviewState.SCHEDULED);
        assertThat(agenda)
                .extracting(AgendaItem::kind)
                .contains(
                        AgendaKind.BOTTLENECK, AgendaKind.GOAL_PACE, AgendaKind.STALE_PROCESS, AgendaKind.OPEN_ACTIONS);
    }

    @Test
    void theLastReviewLeftMinutesAndOpenActionItems() {
        ReviewSummary last = asMarco(() -> reviews.list()).get(1);

        assertThat(last.state()).isEqualTo(ReviewState.CLOSED);
        assertThat(asMarco(() -> reviews.minutes(last.key()))).contains("Name a deputy for credit checks");
        assertThat(as(People.MEMBER, () -> actionItems.mine())).hasSize(1);
    }

    @Test
    void everybodyHasSomethingToDo() {
        for (String email : List.of(People.MEMBER, People.MANAGER, People.ADMIN)) {
            assertThat(as(email, () -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first()))
                            .items())
                    .as(email)
                    .isNotEmpty();
        }
        assertThat(asMarco(() -> tasks.list(TaskFilter.myOpenApprovals(), PageRequest.first()))
                        .items())
                .isNotEmpty();
    }
}
