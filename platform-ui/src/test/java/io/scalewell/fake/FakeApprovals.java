package io.scalewell.fake;

import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.automation.ApprovalId;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.ExecutionId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@link Approvals} in memory. */
public final class FakeApprovals implements Approvals {

    private final FakeWorld world;

    public FakeApprovals(FakeWorld world) {
        this.world = world;
    }

    public Approval ask(String automation, String question, @Nullable RunKey run, List<Map<String, Object>> payload) {
        synchronized (world) {
            var approval = new Approval(
                    new ApprovalId(UUID.randomUUID()),
                    AutomationKey.of("A-1"),
                    automation,
                    new ExecutionId(UUID.randomUUID()),
                    run,
                    question,
                    payload,
                    Integer.toHexString(payload.hashCode()),
                    ApprovalState.OPEN,
                    world.now(),
                    null,
                    null,
                    null);
            world.approvals.add(approval);
            return approval;
        }
    }

    @Override
    public Page<Approval> list(@Nullable ApprovalState state, PageRequest page) {
        synchronized (world) {
            world.enter();
            return Pages.of(
                    world.approvals.stream()
                            .filter(each -> state == null || each.state() == state)
                            .toList(),
                    page);
        }
    }

    @Override
    public int countMine() {
        return list(ApprovalState.OPEN, new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .size();
    }

    @Override
    public Approval get(ApprovalId id) {
        synchronized (world) {
            return world.approvals.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("approval"));
        }
    }

    @Override
    public Approval approve(ApprovalId id, String digest) {
        return decide(id, digest, ApprovalState.APPROVED, null);
    }

    @Override
    public Approval reject(ApprovalId id, String digest, String reason) {
        return decide(id, digest, ApprovalState.REJECTED, reason);
    }

    private Approval decide(ApprovalId id, String digest, ApprovalState state, @Nullable String reason) {
        synchronized (world) {
            world.enter();
            var open = get(id);
            if (open.state() != ApprovalState.OPEN || !open.digest().equals(digest)) {
                throw new NotAllowedNow("Marco Ruiz decided this a moment ago.", List.of());
            }
            var decided = new Approval(
                    open.id(),
                    open.automation(),
                    open.automationName(),
                    open.execution(),
                    open.run(),
                    open.question(),
                    open.payload(),
                    open.digest(),
                    state,
                    open.requestedAt(),
                    world.now(),
                    world.me().name(),
                    reason);
            world.approvals.set(world.approvals.indexOf(open), decided);
            return decided;
        }
    }
}
