package io.scalewell.backend.automation;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.Approval;
import io.scalewell.shared.automation.ApprovalId;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the decisions that automations ask for. */
@Service
class ApprovalService implements Approvals {

    private static final int MAX_REASON = 2000;

    private final ApprovalRepository approvals;
    private final ApprovalQuery query;
    private final ExecutionRepository executions;
    private final AutomationRepository automations;
    private final Progress progress;
    private final EventLog log;
    private final Members members;
    private final Callers callers;
    private final DatabaseClock clock;

    ApprovalService(
            ApprovalRepository approvals,
            ApprovalQuery query,
            ExecutionRepository executions,
            AutomationRepository automations,
            Progress progress,
            EventLog log,
            Members members,
            Callers callers,
            DatabaseClock clock) {
        this.approvals = approvals;
        this.query = query;
        this.executions = executions;
        this.automations = automations;
        this.progress = progress;
        this.log = log;
        this.members = members;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Approval> list(@Nullable ApprovalState state, PageRequest page) {
        Caller caller = reader();
        List<Approval> rows = page.cursor() == null
                ? query.page(state, decider(caller), null, null, page.limit() + 1, this::name)
                : after(state, caller, Cursor.values(page.cursor(), 2), page.limit() + 1);
        List<Approval> items = rows.stream().limit(page.limit()).toList();
        boolean more = rows.size() > page.limit();
        return new Page<>(
                items,
                more ? Cursor.of(items.getLast().requestedAt(), items.getLast().id()) : null);
    }

    @Override
    @Transactional(readOnly = true)
    public int countMine() {
        return query.countOpen(decider(reader()));
    }

    private List<Approval> after(@Nullable ApprovalState state, Caller caller, List<String> place, int limit) {
        try {
            return query.page(
                    state,
                    decider(caller),
                    Instant.parse(place.get(0)),
                    UUID.fromString(place.get(1)),
                    limit,
                    this::name);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    /** Managers and administrators may decide everything; others what they are asked. */
    private static @Nullable UUID decider(Caller caller) {
        return caller.role().mayDesign() || caller.member() == null
                ? null
                : caller.member().value();
    }

    private Caller reader() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        return caller;
    }

    private String name(UUID member) {
        return members.find(new MemberId(member)).map(Member::name).orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public Approval get(ApprovalId id) {
        reader();
        return read(id);
    }

    private Approval read(ApprovalId id) {
        return query.find(id.value(), this::name).orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional
    public Approval approve(ApprovalId id, String digest) {
        ApprovalRow approval = decide(id, digest, ApprovalState.APPROVED, null);
        ExecutionRow execution = executions.lock(approval.executionId());
        AutomationRow automation = automations.get(execution.automationId(), execution.version());
        if (approval.position() == ApprovalRow.WHOLE) {
            progress.go(execution, automation, 0);
        } else {
            progress.succeeded(execution, automation, approval.position(), Map.of("decision", "APPROVED"));
        }
        return read(id);
    }

    @Override
    @Transactional
    public Approval reject(ApprovalId id, String digest, String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new Invalid("/reason", Message.of("limit.reason", MAX_REASON));
        }
        ApprovalRow approval = decide(id, digest, ApprovalState.REJECTED, reason);
        ExecutionRow execution = executions.lock(approval.executionId());
        AutomationRow automation = automations.get(execution.automationId(), execution.version());
        if (approval.position() == ApprovalRow.WHOLE) {
            progress.end(execution, automation, ExecutionState.REJECTED, reason);
        } else {
            progress.failed(execution, automation, approval.position(), ExecutionState.REJECTED, reason);
        }
        return read(id);
    }

    private ApprovalRow decide(ApprovalId id, String digest, ApprovalState decision, @Nullable String reason) {
        Caller caller = callers.current();
        caller.require(Permission.WORK);
        ApprovalRow approval = approvals.lock(id.value()).orElseThrow(() -> unknown(id));
        MemberId member = caller.member();
        if (member == null
                || !(caller.role().mayDesign() || approval.approvers().contains(member.value()))) {
            throw new Forbidden(Message.of("forbidden.decision"));
        }
        if (approval.state() != ApprovalState.OPEN) {
            throw new NotAllowedNow(Message.of("approval.decided", approval.state()), List.of());
        }
        if (!approval.digest().equals(digest)) {
            throw new Invalid("/digest", Message.of("approval.digest"));
        }
        approvals.decide(id.value(), decision, member.value(), reason, clock.now());
        Map<String, Object> data = new HashMap<>();
        data.put("approval", id.toString());
        data.put("decision", decision.name());
        data.put("reason", reason);
        log.append(NewEvent.of(EventType.APPROVAL_DECIDED, data));
        return approval;
    }

    private static NotFound unknown(ApprovalId id) {
        return new NotFound(Message.of("missing.approval", id));
    }
}
