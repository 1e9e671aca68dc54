package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class AssignmentIT {

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

    private Office office;
    private Caller tess;

    @BeforeEach
    void openOffice() {
        office = new Office(organizations, processes, runs, tasks);
        tess = office.hire("tess", Role.MEMBER);
    }

    @Test
    void rulesBecomeAssignments() {
        Team support = office.call(() -> teams.create("Support", Set.of(tess.member())));
        RunKey run = office.start(
                office.publish(SampleProcesses.together(
                                assigned(
                                        "member",
                                        new Assignee.OfMember("Tess@" + office.organization.id() + ".example")),
                                assigned("team", new Assignee.OfTeam("Support")),
                                assigned("starter", new Assignee.Starter()),
                                assigned("organization-role", new Assignee.OfRole("MANAGER")),
                                assigned("filled", new Assignee.OfRole("Clerk")),
                                assigned("open", new Assignee.OfRole("Release manager")),
                                SampleProcesses.step("nobody"))
                        .withRoles(List.of(
                                new ProcessRole("Clerk", new Assignee.OfTeam("Support")),
                                new ProcessRole("Release manager", null)))),
                Map.of());

        assertThat(office.task(run, "member").assignee())
                .isEqualTo(new TaskAssignee(tess.member(), null, null, "tess"));
        assertThat(office.task(run, "team").assignee())
                .isEqualTo(new TaskAssignee(null, support.id(), null, "Support"));
        assertThat(office.task(run, "starter").assignee())
                .isEqualTo(new TaskAssignee(office.admin().member(), null, null, "admin"));
        assertThat(office.task(run, "organization-role").assignee())
                .isEqualTo(new TaskAssignee(null, null, "MANAGER", "MANAGER"));
        assertThat(office.task(run, "filled").assignee())
                .isEqualTo(new TaskAssignee(null, support.id(), null, "Support"));
        assertThat(office.task(run, "open").assignee())
                .isEqualTo(new TaskAssignee(null, null, "Release manager", "Release manager"));
        assertThat(office.task(run, "nobody").assignee()).isNull();
    }

    @Test
    void fieldNamesTheAssigneeByTheTimeTheTaskIsReady() {
        RunKey run = office.start(
                office.publish(SampleProcesses.inOrder(
                        SampleProcesses.build("choose")
                                .fields(field("who", FieldType.MEMBER))
                                .build(),
                        assigned("do", new Assignee.OfField("who")))),
                Map.of());

        office.act(run, "choose", new TaskAction.Complete(Map.of("who", office.emailOf("tess"))));

        assertThat(office.task(run, "do").assignee())
                .extracting(TaskAssignee::label)
                .isEqualTo("tess");
    }

    @Test
    void strangersMayNotWorkOnTasksOfOthers() {
        RunKey run = office.start(
                office.publish(SampleProcesses.together(
                        assigned("admins", new Assignee.Starter()),
                        SampleProcesses.build("decide")
                                .kind(StepKind.APPROVAL)
                                .assignee(new Assignee.Starter())
                                .build())),
                Map.of());
        TaskId admins = office.id(run, "admins");
        office.as(tess);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.complete(run, "admins"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.call(() -> tasks.saveFields(admins, Map.of(), null)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> office.act(run, "decide", new TaskAction.Approve(null, Map.of())));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.call(() -> runs.cancel(run, "because")));
        assertThat(office.task(run, "admins").actions()).isEmpty();

        office.as(office.hire("audit", Role.AUDITOR));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> office.call(() -> runs.comment(run, "I was here")));
        assertThat(office.run(run).tasks()).hasSize(2);
    }

    @Test
    void taskIsHandedToMembersAndTeamsThatExist() {
        RunKey run = office.start(office.publish(SampleProcesses.onboarding()), Map.of());

        office.act(run, "collect", new TaskAction.Assign(tess.member(), null));

        assertThat(office.task(run, "collect").assignee())
                .extracting(TaskAssignee::label)
                .isEqualTo("tess");
        assertThat(events(run, EventType.TASK_ASSIGNED).getFirst().data())
                .containsEntry(
                        "assignee",
                        Map.of("member", Objects.requireNonNull(tess.member()).toString()));
        assertInvalid(
                "/member", () -> office.act(run, "collect", new TaskAction.Assign(new MemberId(new UUID(0, 0)), null)));
    }

    private List<Event> events(RunKey run, EventType type) {
        return office.call(() -> runs.activity(run, new PageRequest(200, null))).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private static void assertInvalid(String pointer, ThrowingCallable call) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.errors())
                        .extracting(InputError::pointer)
                        .containsExactly(pointer));
    }

    private static Field field(String key, FieldType type) {
        return new Field(key, key, type, false, null, List.of());
    }

    private static Step assigned(String key, Assignee assignee) {
        return SampleProcesses.build(key).assignee(assignee).build();
    }
}
