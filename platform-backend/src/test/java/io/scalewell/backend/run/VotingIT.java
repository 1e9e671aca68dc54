package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskApproval;
import io.scalewell.shared.run.TaskApprover;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class VotingIT {

    private static final TaskAction YES = new TaskAction.Approve("fine", Map.of());
    private static final TaskAction NO = new TaskAction.Reject("too dear");

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Teams teams;

    @Autowired
    private CountedStatements statements;

    private Office office;
    private Caller ana;
    private Caller ben;
    private Caller cleo;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        ana = office.hire("ana", Role.MEMBER);
        ben = office.hire("ben", Role.MEMBER);
        cleo = office.hire("cleo", Role.MEMBER);
    }

    @Test
    void someOfTheApproversAreEnoughAndEverybodySeesWhoSaidWhat() {
        RunKey run = decidable(new Approval(ApprovalMode.SOME, 2, of("ana", "ben", "cleo"), false));
        assertThat(approvals(ana)).containsExactly("ok");

        office.as(ana).act(run, "ok", YES);
        assertThat(approvals(ana)).isEmpty();
        assertThat(approvals(ben)).containsExactly("ok");
        TaskApproval approval = Objects.requireNonNull(office.task(run, "ok").approval());
        assertThat(approval.agreed()).isEqualTo(1);
        assertThat(approval.needed()).isEqualTo(2);
        assertThat(approval.approvers())
                .extracting(each -> each.who().label(), TaskApprover::asked, TaskApprover::approved, TaskApprover::by)
                .containsExactly(
                        tuple("ana", false, true, "ana"),
                        tuple("ben", true, null, null),
                        tuple("cleo", true, null, null));
        assertThat(approval.approvers().getFirst().comment()).isEqualTo("fine");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(ana).act(run, "ok", YES))
                .withMessage("You have decided on this already.");

        office.as(cleo).act(run, "ok", YES);

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(approvals(ben)).isEmpty();
        assertThat(events(run, EventType.APPROVAL_DECIDED)).hasSize(2);
        assertThat(events(run, EventType.TASK_APPROVED)).hasSize(1);
    }

    @Test
    void sequenceAsksOnlyWhoseTurnItIs() {
        RunKey run = decidable(new Approval(ApprovalMode.SEQUENCE, null, of("ana", "ben"), false));

        assertThat(approvals(ben)).isEmpty();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(ben).act(run, "ok", YES));
        office.as(ana).act(run, "ok", YES);
        assertThat(approvals(ben)).containsExactly("ok");
        assertThat(approvals(ana)).isEmpty();

        office.as(ben).act(run, "ok", NO);
        assertThat(office.task(run, "do").reason()).hasToString("too dear");
        assertThat(approvals(ben)).isEmpty();

        office.as(office.admin()).complete(run, "do");

        assertThat(office.task(run, "ok").round()).isEqualTo(2);
        assertThat(approvals(ana)).containsExactly("ok");
        assertThat(approvals(ben)).isEmpty();
    }

    @Test
    void reopenedWorkTakesTheVotesBack() {
        RunKey run = decidable(new Approval(ApprovalMode.ALL, null, of("ana", "ben"), false));
        office.as(ana).act(run, "ok", YES);

        office.as(office.admin()).act(run, "do", new TaskAction.Reopen("wrong amount"));
        assertThat(approvals(ben)).isEmpty();
        office.as(office.admin()).complete(run, "do");

        assertThat(approvals(ana)).containsExactly("ok");
        assertThat(Objects.requireNonNull(office.task(run, "ok").approval()).agreed())
                .isZero();
    }

    @Test
    void approversAreResolvedLikeAssigneesAndWhoeverIsMissingIsReplacedByManagers() {
        office.call(() -> teams.create("Board", Set.of(ben.member())));
        Caller boss = office.hire("boss", Role.MANAGER);
        RunKey run = decidable(new Approval(
                ApprovalMode.ALL,
                null,
                List.of(
                        new Assignee.Starter(),
                        new Assignee.OfTeam("Board"),
                        new Assignee.OfField("who"),
                        new Assignee.OfRole("MANAGER")),
                false));

        assertThat(Objects.requireNonNull(office.task(run, "ok").approval()).approvers())
                .extracting(each -> each.who().label())
                .containsExactly("admin", "Board", "MANAGER");
        assertThat(approvals(ben)).containsExactly("ok");
        assertThat(approvals(boss)).containsExactly("ok");
        assertThat(approvals(cleo)).isEmpty();

        office.as(ben).act(run, "ok", YES);
        office.as(boss).act(run, "ok", YES);
        office.as(office.admin()).act(run, "ok", YES);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void nobodyDecidesWhoHasCompletedTaskOfTheRunNotEvenAnAdministrator() {
        RunKey run = decidable(new Approval(
                ApprovalMode.ONE,
                null,
                List.of(new Assignee.Starter(), new Assignee.OfMember(office.emailOf("ana"))),
                true));

        assertThat(office.task(run, "ok").actions()).doesNotContain("approve");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.act(run, "ok", YES))
                .withMessageContaining("separation of duties");

        office.as(ana).act(run, "ok", YES);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void approverDoesNotGetPastTheOthersByLeavingTheApprovalOut() {
        Caller boss = office.hire("boss", Role.MANAGER);
        RunKey run = decidable(new Approval(ApprovalMode.ALL, null, of("ana", "ben"), true));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(ana).act(run, "ok", new TaskAction.Skip("no time")));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(office.admin()).act(run, "ok", new TaskAction.Skip("mine anyway")));

        office.as(boss).act(run, "ok", new TaskAction.Skip("not needed"));
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
        assertThat(approvals(ana)).isEmpty();
    }

    @Test
    void dutiesAreKeptApartWithoutListOfApproversAndOverRounds() {
        Step decide = SampleProcesses.build("ok")
                .kind(StepKind.APPROVAL)
                .build()
                .change()
                .approval(new Approval(ApprovalMode.ONE, null, List.of(), true))
                .onReject("do")
                .toStep();
        RunKey run =
                office.start(office.publish(SampleProcesses.inOrder(SampleProcesses.step("do"), decide)), Map.of());
        office.as(ana).complete(run, "do");
        office.as(ben).act(run, "ok", NO);
        office.as(office.admin()).complete(run, "do");

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.as(ana).act(run, "ok", YES));
        office.as(ben).act(run, "ok", YES);
        assertThat(office.run(run).summary().state()).isEqualTo(RunState.COMPLETED);
    }

    @RepeatedTest(5)
    void twoApproversAtTheSameTimeBothCountAndDecideOnce() throws Exception {
        RunKey run = decidable(new Approval(ApprovalMode.ALL, null, of("ana", "ben"), false));
        var ok = office.id(run, "ok");
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<?>> votes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Caller who : List.of(ana, ben)) {
                votes.add(threads.submit(() -> {
                    barrier.await();
                    return office.organization.<Object, Exception>as(who, () -> tasks.act(ok, YES));
                }));
            }
            for (Future<?> vote : votes) {
                vote.get();
            }
        }
        assertThat(office.task(run, "ok").state()).isEqualTo(TaskState.COMPLETED);
        assertThat(events(run, EventType.APPROVAL_DECIDED)).hasSize(2);
        assertThat(events(run, EventType.TASK_APPROVED)).hasSize(1);
        assertThat(events(run, EventType.RUN_COMPLETED)).hasSize(1);
    }

    @Test
    void listsOfManyApprovalsCostTheSameAsOfOne() {
        ProcessKey process = process(new Approval(ApprovalMode.ALL, null, of("ana", "ben"), true));
        worked(process);
        office.as(ana);
        int one = statements.during(this::listed);
        office.as(office.admin());
        for (int count = 0; count < 12; count++) {
            worked(process);
        }
        office.as(ana);

        assertThat(listed()).hasSize(13);
        assertThat(statements.during(this::listed)).isEqualTo(one).isLessThanOrEqualTo(9);
        assertThat(office.call(tasks::countMine)).isEqualTo(new Tasks.OpenCount(13, 13));
        assertThat(office.call(() -> tasks.list(
                                new TaskFilter(false, ben.member(), null, true, null, null, null, false),
                                PageRequest.first()))
                        .items())
                .hasSize(13);
    }

    private List<TaskView> listed() {
        return office.call(() -> tasks.list(TaskFilter.myOpenApprovals(), PageRequest.first()))
                .items();
    }

    private List<String> approvals(Caller who) {
        return office.as(who).call(() -> tasks.list(TaskFilter.myOpenApprovals(), PageRequest.first())).items().stream()
                .map(TaskView::stepKey)
                .toList();
    }

    private RunKey decidable(Approval approval) {
        return worked(process(approval));
    }

    private RunKey worked(ProcessKey process) {
        RunKey run = office.start(process, Map.of());
        office.complete(run, "do");
        return run;
    }

    private ProcessKey process(Approval approval) {
        return office.publish(SampleProcesses.inOrder(
                SampleProcesses.build("do")
                        .fields(new Field("who", "Who", FieldType.MEMBER, false, null, List.of()))
                        .build(),
                SampleProcesses.build("ok")
                        .kind(StepKind.APPROVAL)
                        .onReject("do")
                        .build()
                        .change()
                        .approval(approval)
                        .toStep()));
    }

    private List<Assignee> of(String... names) {
        return List.of(names).stream()
                .<Assignee>map(name -> new Assignee.OfMember(office.emailOf(name)))
                .toList();
    }

    private List<Event> events(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }
}
