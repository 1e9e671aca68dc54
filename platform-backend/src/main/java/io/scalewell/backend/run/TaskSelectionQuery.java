package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.APPROVER;
import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

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
import java.util.stream.Stream;
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
    private static final List<String> UNATTENDED = List.of(StepKind.WAIT.name(), StepKind.SUBPROCESS.name());
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    /**
     * @param processId of the filter's process
     * @param teams of the caller; asked for only when the filter wants the caller's own tasks
     * @param represented for whom the caller stands in; likewise
     */
    static TaskSelectionQuery of(
            UUID tenant,
            TaskFilter filter,
            @Nullable UUID processId,
            Caller caller,
            Set<TeamId> teams,
            Set<MemberId> represented) {
        Condition common = TASK.TENANT_ID.eq(tenant).and(states(filter));
        if (!filter.open()) {
            // what is open is part of its run
            common = common.and(TASK.DROPPED.isFalse());
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
        List<Condition> parts = filter.mine() ? mine(tenant, caller, teams, represented) : List.of(noCondition());
        if (filter.member() != null) {
            UUID member = filter.member().value();
            parts = both(
                    parts,
                    List.of(TASK.ASSIGNEE_MEMBER.eq(member), isAsked(tenant, APPROVER.ASSIGNEE_MEMBER.eq(member))));
        }
        if (filter.team() != null) {
            UUID team = filter.team().value();
            parts = both(parts, List.of(TASK.ASSIGNEE_TEAM.eq(team), isAsked(tenant, APPROVER.ASSIGNEE_TEAM.eq(team))));
        }
        return new TaskSelectionQuery(common, parts);
    }

    /** Only those for which this holds too. */
    TaskSelectionQuery and(Condition more) {
        return new TaskSelectionQuery(common.and(more), parts);
    }

    /** Open tasks that somebody has whom the caller can only wait for. What goes on by itself is nobody's. */
    static Condition withOthers(UUID tenant, Caller caller, MemberId me, Set<TeamId> teams, Set<MemberId> represented) {
        Condition unclaimed = TASK.ASSIGNEE_MEMBER.isNull().and(TASK.ASKS.isFalse());
        Condition ofTeam = unclaimed
                .and(TASK.ASSIGNEE_TEAM.isNotNull())
                .and(TASK.ASSIGNEE_TEAM.notIn(teams.stream().map(TeamId::value).toList()));
        Condition ofRole = unclaimed
                .and(TASK.ASSIGNEE_TEAM.isNull())
                .and(TASK.ASSIGNEE_ROLE.in(ROLES))
                .and(TASK.ASSIGNEE_ROLE.ne(caller.role().name()));
        Condition asksOthers = TASK.ASKS
                .isTrue()
                .and(not(isAsked(tenant, asks(caller, me, teams, represented))).or(hasDecided(tenant, me.value())));
        return TASK.TENANT_ID
                .eq(tenant)
                .and(TASK.STATE.in(OPEN))
                .and(TASK.KIND.notIn(UNATTENDED))
                .and(TASK.ASSIGNEE_MEMBER
                        .notIn(ids(me, represented))
                        .or(ofTeam)
                        .or(ofRole)
                        .or(asksOthers));
    }

    private static List<Condition> both(List<Condition> some, List<Condition> others) {
        return some.stream().flatMap(one -> others.stream().map(one::and)).toList();
    }

    /** Whether it is the turn of certain approvers of the task; a task with approvers has no assignee. */
    private static Condition isAsked(UUID tenant, Condition approvers) {
        return TASK.ASKS
                .isTrue()
                .and(TASK.ID.in(select(APPROVER.TASK_ID)
                        .from(APPROVER)
                        .where(APPROVER.TENANT_ID.eq(tenant), APPROVER.ASKED.isTrue(), approvers)));
    }

    /** Whether somebody has decided in the present round already, for whichever of the approvers. */
    private static Condition hasDecided(UUID tenant, UUID member) {
        return exists(selectOne()
                .from(APPROVER)
                .where(APPROVER.TENANT_ID.eq(tenant), APPROVER.TASK_ID.eq(TASK.ID), APPROVER.ROUND.eq(TASK.ROUND))
                .and(APPROVER.DECIDED_BY.eq(member)));
    }

    private static Condition states(TaskFilter filter) {
        Condition states = filter.open() ? TASK.STATE.in(OPEN) : noCondition();
        return filter.state() == null
                ? states
                : states.and(TASK.STATE.eq(filter.state().name()));
    }

    /**
     * What the caller has or those whom the caller stands in for, and what the caller may claim: of the teams, of the role, and of nobody in runs of the caller; and approvals
     * in which it is the caller's turn. What goes on by itself is nobody's work unless it is stuck.
     */
    private static List<Condition> mine(UUID tenant, Caller caller, Set<TeamId> teams, Set<MemberId> represented) {
        MemberId me = caller.member();
        if (me == null) {
            return List.of(falseCondition());
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(isAsked(tenant, asks(caller, me, teams, represented)).andNot(hasDecided(tenant, me.value())));
        ids(me, represented).forEach(member -> parts.add(TASK.ASSIGNEE_MEMBER.eq(member)));
        Condition unclaimed = TASK.ASSIGNEE_MEMBER.isNull();
        for (TeamId team : teams) {
            parts.add(unclaimed.and(TASK.ASSIGNEE_TEAM.eq(team.value())));
        }
        Condition ofNoTeam = unclaimed.and(TASK.ASSIGNEE_TEAM.isNull()).and(TASK.ASKS.isFalse());
        parts.add(ofNoTeam.and(TASK.ASSIGNEE_ROLE.eq(caller.role().name())));
        parts.add(ofNoTeam.and(TASK.ASSIGNEE_ROLE.isNull().or(TASK.ASSIGNEE_ROLE.notIn(ROLES)))
                .and(TASK.KIND.notIn(UNATTENDED).or(TASK.STATE.eq(TaskState.BLOCKED.name())))
                .and(TASK.RUN_ID.in(select(RUN_.ID)
                        .from(RUN_)
                        .where(RUN_.TENANT_ID.eq(tenant), RUN_.STARTER_ID.eq(me.value()))
                        .and(RUN_.STATE.eq(RunState.RUNNING.name())))));
        return parts;
    }

    private static List<UUID> ids(MemberId me, Set<MemberId> represented) {
        return Stream.concat(Stream.of(me), represented.stream())
                .map(MemberId::value)
                .toList();
    }

    private static Condition asks(Caller caller, MemberId me, Set<TeamId> teams, Set<MemberId> represented) {
        Condition asks =
                APPROVER.ASSIGNEE_MEMBER.in(ids(me, represented)).or(APPROVER.ASSIGNEE_ROLE.in(rolesOf(caller)));
        return teams.isEmpty()
                ? asks
                : asks.or(APPROVER.ASSIGNEE_TEAM.in(
                        teams.stream().map(TeamId::value).toList()));
    }

    /** Whom a rule does not find is replaced by the managers; where there are none, an administrator is asked. */
    private static List<String> rolesOf(Caller caller) {
        return caller.role() == Role.ADMIN
                ? List.of(Role.ADMIN.name(), Role.MANAGER.name())
                : List.of(caller.role().name());
    }
}
