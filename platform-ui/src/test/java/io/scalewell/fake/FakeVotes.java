package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.run.TaskApproval;
import io.scalewell.shared.run.TaskApprover;
import io.scalewell.shared.run.TaskAssignee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Approvals that several decide: each approver is a member, and the first rejection sends the work back. */
final class FakeVotes {

    private FakeVotes() {}

    static @Nullable TaskApproval of(FakeTask task) {
        var approval = task.step.approval();
        if (approval == null || approval.approvers().isEmpty()) {
            return null;
        }
        List<TaskApprover> approvers = new ArrayList<>();
        for (var rule : approval.approvers()) {
            boolean asked = approval.mode() != ApprovalMode.SEQUENCE || approvers.isEmpty();
            var who = Objects.requireNonNullElse(
                    FakeFlow.resolve(task.run, rule), new TaskAssignee(null, null, "MANAGER", "MANAGER"));
            approvers.add(new TaskApprover(who, asked, null, null, null, null));
        }
        return new TaskApproval(
                Objects.requireNonNull(approval.mode()), needed(approval), 0, approval.separate(), approvers);
    }

    private static int needed(Approval approval) {
        return switch (Objects.requireNonNull(approval.mode())) {
            case ONE -> 1;
            case SOME -> Objects.requireNonNullElse(approval.needed(), 1);
            case ALL, SEQUENCE -> approval.approvers().size();
        };
    }

    static boolean mayDecide(FakeTask task) {
        var approval = task.approval;
        return approval == null || approval.approvers().stream().anyMatch(each -> isAsked(task, each));
    }

    /** Counts the reader's vote; true when that approves it. */
    static boolean agree(FakeTask task, @Nullable String comment) {
        var before = task.approval;
        if (before == null) {
            return true;
        }
        var world = task.run.world;
        List<TaskApprover> approvers = new ArrayList<>();
        boolean counted = false;
        boolean next = false;
        for (var each : before.approvers()) {
            if (!counted && isAsked(task, each)) {
                approvers.add(
                        new TaskApprover(each.who(), false, true, world.me().name(), world.now(), comment));
                counted = true;
                next = before.mode() == ApprovalMode.SEQUENCE;
            } else {
                approvers.add(new TaskApprover(
                        each.who(), each.asked() || next, each.approved(), each.by(), each.at(), each.comment()));
                next = false;
            }
        }
        int agreed = before.agreed() + 1;
        task.approval = new TaskApproval(before.mode(), before.needed(), agreed, before.separate(), approvers);
        world.tell(EventType.APPROVAL_DECIDED, task.run, task, Map.of("decision", "APPROVED"));
        return agreed >= before.needed();
    }

    private static boolean isAsked(FakeTask task, TaskApprover approver) {
        return approver.asked()
                && approver.approved() == null
                && task.run.world.me().id().equals(approver.who().member());
    }
}
