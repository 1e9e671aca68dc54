package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.problem.Forbidden;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with tasks: one's own and those of one's team and role, and those of nobody; managers all of them. An approval
 * is decided only by those of whom it was asked, or by an administrator.
 */
final class TaskRights {

    private final Caller caller;
    private final Supplier<Set<TeamId>> teams;

    /** @param teams of the caller; asked only when a task is for a team */
    TaskRights(Caller caller, Supplier<Set<TeamId>> teams) {
        this.caller = caller;
        this.teams = teams;
    }

    boolean may(Move move, Task task, RunHead run) {
        if (!caller.may(Permission.WORK)) {
            return false;
        }
        return switch (move) {
            case APPROVE, REJECT -> isAsked(task.assignment()) || caller.role() == Role.ADMIN;
            case CLAIM -> isPerson() && (isAsked(task.assignment()) || isManager());
            case ASSIGN -> mayWork(task) || isStarter(run);
            case REOPEN -> mayWork(task) || isStarter(run) || isDoneByCaller(task);
            case START, PAUSE, RESUME, COMPLETE, SKIP, BLOCK, UNBLOCK -> mayWork(task);
        };
    }

    /** Throws {@link Forbidden} with a sentence that says who may. */
    void require(Move move, Task task, RunHead run) {
        caller.require(Permission.WORK);
        if (!may(move, task, run)) {
            throw new Forbidden(
                    move == Move.APPROVE || move == Move.REJECT
                            ? "This approval is asked of somebody else."
                            : "This task belongs to somebody else.");
        }
    }

    /** Typing into a task, ticking its items and changing when it is due. */
    void requireWork(Task task) {
        caller.require(Permission.WORK);
        if (!mayWork(task)) {
            throw new Forbidden("This task belongs to somebody else.");
        }
    }

    /** Cancelling and renaming. */
    void requireSteering(RunHead run) {
        caller.require(Permission.WORK);
        if (!isManager() && !isStarter(run)) {
            throw new Forbidden("Only who started the run or a manager may do that.");
        }
    }

    private boolean mayWork(Task task) {
        return isManager() || isAsked(task.assignment());
    }

    /** A member has it alone; else anybody of the team or role does; a task of nobody is anybody's. */
    private boolean isAsked(Assignment whose) {
        if (whose.member() != null) {
            return isCaller(whose.member());
        }
        if (whose.team() != null) {
            return teams.get().contains(whose.team());
        }
        return organizationRole(whose.role()).map(this::hasRole).orElse(true);
    }

    private boolean hasRole(Role role) {
        return caller.role() == role
                || caller.role() == Role.ADMIN
                || (role == Role.MEMBER && caller.role().mayWork());
    }

    private boolean isManager() {
        return caller.role().mayDesign();
    }

    private boolean isStarter(RunHead run) {
        return run.starter() != null && isCaller(run.starter());
    }

    private boolean isDoneByCaller(Task task) {
        Doer doer = task.doneBy();
        return doer != null && doer.member() != null && isCaller(doer.member());
    }

    private boolean isCaller(MemberId member) {
        return Objects.equals(caller.member(), member);
    }

    private boolean isPerson() {
        ActorKind kind = caller.actor().kind();
        return caller.member() != null && (kind == ActorKind.MEMBER || kind == ActorKind.TOKEN);
    }

    /** A role of the organization; the name of a process role that nobody fills is none. */
    static Optional<Role> organizationRole(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
