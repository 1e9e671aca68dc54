package io.scalewell.backend.run.checklist;

import static io.scalewell.backend.run.checklist.SampleSteps.asking;
import static io.scalewell.backend.run.checklist.SampleSteps.inOrder;
import static io.scalewell.backend.run.checklist.SampleSteps.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VotesTest {

    private static final MemberId ANA = new MemberId(new UUID(1, 1));
    private static final MemberId BEN = new MemberId(new UUID(1, 2));
    private static final TaskAction YES = new TaskAction.Approve("fine", Map.of());
    private static final TaskAction NO = new TaskAction.Reject("too dear");

    @Test
    void eachVoteIsToldAndTheLastOneApproves() {
        SampleRun run = run(ApprovalMode.ALL);
        assertThat(run.facts()).containsExactly("task.completed a", "task.ready ok", "approval.requested ok");

        run.decide("ok", 0, ANA, YES);
        assertThat(run.facts()).containsExactly("approval.decided ok");
        assertThat(run.last.facts().getFirst().data())
                .containsEntry("decision", "APPROVED")
                .containsEntry("comment", "fine")
                .containsEntry("agreed", 1)
                .containsEntry("needed", 2);
        assertThat(run.task("ok").state()).isEqualTo(TaskState.READY);

        run.world.passMinutes(30);
        run.decide("ok", 1, BEN, YES);

        assertThat(run.facts()).containsExactly("approval.decided ok", "task.approved ok", "run.completed");
        assertThat(run.passes.getLast().outcome()).isEqualTo(Pass.Outcome.APPROVED);
        assertThat(run.passes.getLast().spent())
                .isEqualTo(new Spent(Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO));
        assertThat(run.task("ok").doneBy()).extracting(Doer::member).isEqualTo(BEN);
    }

    @Test
    void rejectionSendsTheWorkBackAndTheNextRoundStartsAfresh() {
        SampleRun run = run(ApprovalMode.ALL);
        run.decide("ok", 0, ANA, YES);

        run.decide("ok", 1, BEN, NO);
        assertThat(run.facts()).containsExactly("approval.decided ok", "task.rejected ok", "task.ready a");
        assertThat(run.task("a").reason()).isEqualTo("too dear");
        assertThat(run.task("ok").ballot()).isNull();

        run.complete("a");

        assertThat(run.task("ok").round()).isEqualTo(2);
        assertThat(run.task("ok").ballot()).extracting(Ballot::agreed).isEqualTo(0);
        run.decide("ok", 0, ANA, YES);
        run.decide("ok", 1, BEN, YES);
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
    }

    @Test
    void votesAreLostWhenTheWorkIsTakenUpAgain() {
        SampleRun run = run(ApprovalMode.ALL);
        run.decide("ok", 0, ANA, YES);

        run.act("a", new TaskAction.Reopen("wrong amount"));
        run.complete("a");

        assertThat(run.task("ok").round()).isEqualTo(2);
        assertThat(run.task("ok").ballot()).extracting(Ballot::agreed).isEqualTo(0);
    }

    @Test
    void sequenceAsksTheNextOneByAnEventOfItsOwn() {
        SampleRun run = run(ApprovalMode.SEQUENCE);
        assertThat(run.last.facts().getLast().data())
                .containsEntry("approvers", List.of(Map.of("member", ANA.toString())));

        run.decide("ok", 0, ANA, YES);

        assertThat(run.facts()).containsExactly("approval.decided ok", "approval.requested ok");
        assertThat(run.last.facts().getLast().type()).isEqualTo(EventType.APPROVAL_REQUESTED);
        assertThat(run.last.facts().getLast().data())
                .containsEntry("approvers", List.of(Map.of("member", BEN.toString())));
    }

    @Test
    void nobodyTakesOrIsHandedAnApprovalOfSeveral() {
        SampleRun run = run(ApprovalMode.ALL);

        assertThat(Move.names(Move.possible(run.task("ok"), run.state())))
                .containsExactly("approve", "reject", "skip", "block");
    }

    private static SampleRun run(ApprovalMode mode) {
        SampleRun run = new SampleRun(inOrder(step("a"), asking("ok", mode, null, "a")));
        run.world.approvers = List.of(Assignment.to(ANA), Assignment.to(BEN));
        run.start().complete("a");
        return run;
    }
}
