package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.Api;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.Tasks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work of somebody who is away. The office is in Berlin on Monday, 2 March 2026. */
@BackendTest
class AbsenceIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Absences absences;

    @Autowired
    private Members members;

    @Autowired
    private Api api;

    private Office office;
    private Caller tess;
    private Caller nina;

    @BeforeEach
    void hire() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
        nina = office.hire("nina", Role.MEMBER);
    }

    @Test
    void newWorkGoesToTheDeputyAndSaysSo() {
        away(tess, nina);

        RunKey run = start(step("a", "tess"));

        assertThat(holder(run, "a").member()).isEqualTo(nina.member());
        assertThat(fact(run, EventType.TASK_READY).data())
                .containsEntry("insteadOf", id(tess).toString())
                .containsEntry("awayUntil", "2026-03-06");
    }

    @Test
    void withoutADeputyItStaysAndSaysSo() {
        away(tess, null);

        RunKey run = start(step("a", "tess"));

        assertThat(holder(run, "a").member()).isEqualTo(tess.member());
        assertThat(holder(run, "a").awayUntil()).isEqualTo("2026-03-06");
        assertThat(fact(run, EventType.TASK_READY).data()).containsEntry("awayUntil", "2026-03-06");
    }

    @Test
    void deputyOfADeputyAndNobodyInACircle() {
        Caller otto = office.hire("otto", Role.MEMBER);
        away(tess, nina);
        away(nina, otto);
        assertThat(holder(start(step("a", "tess")), "a").member()).isEqualTo(otto.member());

        away(otto, tess);
        assertThat(holder(start(step("a", "tess")), "a").member()).isEqualTo(tess.member());
    }

    @Test
    void deputySeesWhatIsThereAndTakesItOverUntilItIsOver() {
        RunKey run = start(step("a", "tess"), step("b", "tess"));
        assertThat(listed(nina)).isEmpty();
        Absence absence = away(tess, nina);
        assertThat(listed(nina)).containsExactly("a");

        office.as(nina).act(run, "a", new TaskAction.Assign(id(nina), null));
        assertThat(holder(run, "a").member()).isEqualTo(nina.member());
        office.as(office.admin()).act(run, "a", new TaskAction.Assign(id(tess), null));
        assertThat(holder(run, "a").member()).isEqualTo(nina.member());

        office.as(office.admin()).call(() -> {
            absences.end(absence.id());
            return null;
        });
        office.act(run, "a", new TaskAction.Assign(id(tess), null));
        assertThat(listed(nina)).isEmpty();
        assertThatThrownBy(() -> office.as(nina).complete(run, "a")).isInstanceOf(Forbidden.class);
    }

    @Test
    void isOverByItself() {
        away(tess, nina);
        start(step("a", "tess"));
        office.as(tess);
        assertThat(me().awayUntil()).isEqualTo("2026-03-06");

        office.passMinutes(5 * 24 * 60);

        assertThat(me().awayUntil()).isNull();
        assertThat(holder(start(step("a", "tess")), "a").member()).isEqualTo(tess.member());
    }

    @Test
    void deputyDecidesOnlyOnceWhereBothAreAsked() {
        away(tess, nina);
        RunKey run = start(approval(ApprovalMode.ALL, false, "tess", "nina"));
        assertThat(listed(nina)).containsExactly("ok");

        office.as(nina).act(run, "ok", new TaskAction.Approve(null, Map.of()));

        assertThat(office.run(run).summary().state()).isEqualTo(RunState.RUNNING);
        assertThatThrownBy(() -> office.act(run, "ok", new TaskAction.Approve(null, Map.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void deputyDecidesForOneWhoIsAwayUnlessDutiesAreApart() {
        away(tess, nina);
        RunKey free = start(step("a", "nina"), approval(ApprovalMode.ONE, false, "tess"));
        office.as(nina).complete(free, "a");
        office.act(free, "ok", new TaskAction.Approve(null, Map.of()));
        assertThat(office.run(free).summary().state()).isEqualTo(RunState.COMPLETED);

        RunKey apart = start(step("a", "nina"), approval(ApprovalMode.ONE, true, "tess"));
        office.as(nina).complete(apart, "a");
        assertThatThrownBy(() -> office.act(apart, "ok", new TaskAction.Approve(null, Map.of())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void onlyTheMemberOrAManagerPlansAndDaysDoNotOverlap() {
        away(tess, nina);
        assertThatThrownBy(() -> plan(nina, tess, null, MONDAY)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> plan(tess, tess, null, MONDAY.plusDays(4))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> plan(tess, tess, tess, MONDAY.plusDays(9))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> plan(tess, tess, null, MONDAY.minusDays(9))).isInstanceOf(Invalid.class);

        Caller marco = office.hire("marco", Role.MANAGER);
        assertThat(plan(marco, tess, marco, MONDAY.plusDays(9)).deputy()).isEqualTo(marco.member());
    }

    @Test
    void isPlannedChangedAndTakenBackOverTheApi() {
        var client = api.of(office.organization);
        String deputy = id(nina).toString();
        String planned = client.post(
                        "/api/v1/absences",
                        Map.of("from", "2040-01-02", "until", "2040-01-05", "deputy", deputy, "note", "Skiing"))
                .at("/id");

        assertThat(client.put("/api/v1/absences/" + planned, Map.of("from", "2040-01-03", "until", "2040-01-04"))
                        .at("/until"))
                .isEqualTo("2040-01-04");
        assertThat(client.get("/api/v1/absences").json().at("/items/0/from").asString())
                .isEqualTo("2040-01-03");
        assertThat(client.send("DELETE", "/api/v1/absences/" + planned, null).status())
                .isEqualTo(204);
        assertThat(client.get("/api/v1/absences").json().at("/items").size()).isZero();
    }

    private Member me() {
        return office.call(() -> members.me());
    }

    private static MemberId id(Caller who) {
        return Objects.requireNonNull(who.member());
    }

    /** For the whole of the present week. */
    private Absence away(Caller who, @Nullable Caller deputy) {
        return plan(who, who, deputy, MONDAY);
    }

    private Absence plan(Caller by, Caller who, @Nullable Caller deputy, LocalDate from) {
        MemberId standsIn = deputy == null ? null : deputy.member();
        Absence planned = office.as(by)
                .call(() -> absences.plan(id(who), new NewAbsence(from, from.plusDays(4), standsIn, null)));
        office.as(office.admin());
        return planned;
    }

    private Step step(String key, String assignee) {
        return SampleProcesses.build(key)
                .assignee(new Assignee.OfMember(office.emailOf(assignee)))
                .build();
    }

    private Step approval(ApprovalMode mode, boolean separate, String... approvers) {
        List<Assignee> asked = Arrays.stream(approvers)
                .<Assignee>map(name -> new Assignee.OfMember(office.emailOf(name)))
                .toList();
        return Step.task("ok", "ok")
                .change()
                .kind(StepKind.APPROVAL)
                .approval(new Approval(mode, null, asked, separate))
                .toStep();
    }

    private RunKey start(Step... steps) {
        office.as(office.admin());
        return office.start(office.publish(SampleProcesses.inOrder(steps)), Map.of());
    }

    private TaskAssignee holder(RunKey run, String step) {
        return Objects.requireNonNull(office.task(run, step).assignee());
    }

    private List<String> listed(Caller who) {
        List<String> titles =
                office.as(who).call(() -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first())).items().stream()
                        .map(task -> task.title())
                        .toList();
        office.as(office.admin());
        return titles;
    }

    private Event fact(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
