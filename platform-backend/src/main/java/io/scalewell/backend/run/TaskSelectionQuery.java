package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.identity.Caller;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list is about: what all of them have in common, and disjoint parts of which each has an index that yields it in the
 * order of the list.
 */
record TaskSelectionQuery(Condition common, List<Condition> parts) {

    private static final List<String> OPEN = Arrays.stream(TaskState.values())
            .filter(TaskState::isOpen)
            .map(Enum::name)
            .toList();
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    /**
     * @param processId of the filter's process
     * @param teams of the caller; asked for only when the filter wants the caller's own tasks
     */
    static TaskSelectionQuery of(
            UUID tenant, TaskFilter filter, @Nullable UUID processId, Caller caller, Set<TeamId> teams) {
        Condition common = TASK.TENANT_ID.eq(tenant).and(states(filter));
        if (filter.member() != null) {
            common = common.and(TASK.ASSIGNEE_MEMBER.eq(filter.member().value()));
        }
        if (filter.team() != null) {
            common = common.and(TASK.ASSIGNEE_TEAM.eq(filter.team().value()));
        }
        if (processId != null) {
            common = common.and(TASK.PROCESS_ID.eq(processId));
        }
        if (filter.dueBefore() != null) {
            common = common.and(TASK.DUE.le(filter.dueBefore()));
        }
        if (filter.approvalsOnly()) {
            common = common.and(TASK.KIND.eq(StepKind.APPROVAL.name()));
        }
        return new TaskSelectionQuery(common, filter.mine() ? mine(tenant, caller, teams) : List.of(noCondition()));
    }

    private static Condition states(TaskFilter filter) {
        Condition states = filter.open() ? TASK.STATE.in(OPEN) : noCondition();
        return filter.state() == null
                ? states
                : states.and(TASK.STATE.eq(filter.state().name()));
    }

    /** What the caller has, and what the caller may claim: of the teams, of the role, and of nobody in runs of the caller. */
    private static List<Condition> mine(UUID tenant, Caller caller, Set<TeamId> teams) {
        MemberId me = caller.member();
        if (me == null) {
            return List.of(falseCondition());
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(TASK.ASSIGNEE_MEMBER.eq(me.value()));
        Condition unclaimed = TASK.ASSIGNEE_MEMBER.isNull();
        for (TeamId team : teams) {
            parts.add(unclaimed.and(TASK.ASSIGNEE_TEAM.eq(team.value())));
        }
        Condition ofNoTeam = unclaimed.and(TASK.ASSIGNEE_TEAM.isNull());
        parts.add(ofNoTeam.and(TASK.ASSIGNEE_ROLE.eq(caller.role().name())));
        parts.add(ofNoTeam.and(TASK.ASSIGNEE_ROLE.isNull().or(TASK.ASSIGNEE_ROLE.notIn(ROLES)))
                .and(TASK.RUN_ID.in(select(RUN_.ID)
                        .from(RUN_)
                        .where(RUN_.TENANT_ID.eq(tenant), RUN_.STARTER_ID.eq(me.value()))
                        .and(RUN_.STATE.eq(RunState.RUNNING.name())))));
        return parts;
    }
}
