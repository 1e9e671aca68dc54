package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.Notifications;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.Tasks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what about steps that several decide, or nobody works on. */
@BackendTest
class TaskNewsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Notifications notifications;

    private TestOrganization organization;
    private Caller ana;
    private Caller ben;

    @BeforeEach
    void hire() {
        organization = organizations.create();
        ana = hire("ana");
        ben = hire("ben");
    }

    @Test
    void approverIsToldWhenItIsTheTurn() {
        Step decide = Step.task("ok", "Agree")
                .change()
                .kind(StepKind.APPROVAL)
                .approval(new Approval(ApprovalMode.SEQUENCE, null, List.of(of("ana"), of("ben")), false))
                .toStep();
        RunDetail run = start(decide);
        assertThat(told(ana)).containsExactly("Asked for your approval: Agree · RUN-1");
        assertThat(told(ben)).isEmpty();

        organization.as(ana, () -> tasks.act(run.tasks().getFirst().id(), new TaskAction.Approve(null, Map.of())));

        assertThat(told(ben)).containsExactly("Asked for your approval: Agree · RUN-1");
    }

    @Test
    void waitIsNoNewsAndStuckSubProcessIs() {
        ProcessKey sub = organization
                .call(() -> processes.create(ProcessDefinition.named("Sub")
                        .change()
                        .key("SUB")
                        .stages(List.of(new Stage("Only", false, List.of(Step.task("a", "A")))))
                        .toDefinition()))
                .summary()
                .key();
        start(
                Step.task("cool", "Cool down")
                        .change()
                        .kind(StepKind.WAIT)
                        .assignee(of("ana"))
                        .waitsFor(Wait.forEvent("comment.added"))
                        .toStep(),
                Step.task("sub", "Sub")
                        .change()
                        .kind(StepKind.SUBPROCESS)
                        .assignee(of("ben"))
                        .call(Call.of(sub.value()))
                        .toStep());

        assertThat(told(ana)).isEmpty();
        assertThat(told(ben)).containsExactly("Blocked: Sub · RUN-1");
    }

    private RunDetail start(Step... steps) {
        ProcessKey key = new ProcessKey("RUN");
        organization.call(() -> processes.create(ProcessDefinition.named("Run")
                .change()
                .key(key.value())
                .stages(List.of(new Stage("Only", true, List.of(steps))))
                .toDefinition()));
        organization.call(() -> processes.publish(key, new Publication("first", null)));
        return organization.call(() -> runs.start(StartRun.of(key)));
    }

    /** Of tasks: whoever works in a process is told of its version too. */
    private List<String> told(Caller who) {
        return organization.as(who, () -> notifications.mine(PageRequest.first())).items().stream()
                .map(told -> told.text().toString())
                .filter(text -> !text.startsWith("version "))
                .toList();
    }

    private Assignee of(String name) {
        return new Assignee.OfMember(name + "@" + organization.id() + ".example");
    }

    private Caller hire(String name) {
        MemberId id = organizations.addMember(organization, name + "@" + organization.id() + ".example", Role.MEMBER);
        return Caller.member(organization.id(), id, Role.MEMBER);
    }
}
