package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.checklist.AddedStep;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Ballot;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.text.Message;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may do with tasks: one's own and those of one's team and role, and those of nobody; managers all of them. An approval
 * is decided only by those of whom it was asked, or by an administrator.
 */
final class TaskRights {

    private final Caller caller;
    private final Supplier<Set<TeamId>> teams;
    private final Supplier<Set<MemberId>> represented;
    private final Predicate<UUID> workedIn;

    /**
     * @param teams of the caller; asked only when a task is for a team
     * @param represented for whom the caller stands in; asked only when a task is another member's
     * @param workedIn whether the caller has completed a task of a run; asked only of approvals that keep duties apart
     */
    TaskRights(
            Caller caller, Supplier<Set<TeamId>> teams, Supplier<Set<MemberId>> represented, Predicate<UUID> workedIn) {
        this.caller = caller;
        this.teams = teams;
        this.represented = represented;
        this.workedIn = workedIn;
    }

    boolean may(Move move, Task task, RunHead run) {
        if (caller.isGuest()) {
            return mayAsGuest(move, task);
        }
        if (!caller.may(Permission.WORK)) {
            return false;
        }
        return switch (move) {
            case APPROVE, REJECT -> mayDecide(task) && !isTooClose(task, run);
            case CLAIM -> isPerson() && (isAsked(task.assignment()) || isManager());
            case ASSIGN -> mayWork(task, run) || isStarter(run);
            case REOPEN -> mayWork(task, run) || isStarter(run) || isDoneByCaller(task);
            case SKIP -> mayLeaveOut(task, run);
            case START, PAUSE, RESUME, COMPLETE, BLOCK, UNBLOCK -> mayWork(task, run);
        };
    }

    /** A guest does the work that was handed over, and decides alone; who has it, and what becomes of it else, is for members. */
    private boolean mayAsGuest(Move move, Task task) {
        return caller.wasHanded(task.id())
                && HandedTasks.isForGuests(task)
                && switch (move) {
                    case START, PAUSE, RESUME, COMPLETE, APPROVE, REJECT -> true;
                    case CLAIM, ASSIGN, REOPEN, SKIP, BLOCK, UNBLOCK -> false;
                };
    }

    /** As which of the approvers of a task the caller may decide now, or -1; an administrator stands in for those who are missing. */
    int position(Task task) {
        Ballot ballot = task.ballot();
        return ballot == null || caller.member() == null || !isPerson()
                ? -1
                : ballot.position(caller.member(), this::isAsked, caller.role() == Role.ADMIN);
    }

    /** One of several approvers, or whoever has worked in the run, must not get past the others by leaving the approval out. */
    private boolean mayLeaveOut(Task task, RunHead run) {
        return task.place().asksApprovers() || task.place().separate()
                ? isManager() && !isTooClose(task, run)
                : mayWork(task, run);
    }

    private boolean mayDecide(Task task) {
        return task.ballot() != null ? position(task) >= 0 : isAsked(task.assignment()) || caller.role() == Role.ADMIN;
    }

    /** Separation of duties holds for everybody, administrators too. */
    private boolean isTooClose(Task task, RunHead run) {
        return task.place().separate() && workedIn.test(run.id());
    }

    /** Throws {@link Forbidden} with a sentence that says who may. */
    void require(Move move, Task task, RunHead run) {
        requireWorker(task);
        if (!may(move, task, run)) {
            throw new Forbidden(
                    move == Move.APPROVE || move == Move.REJECT ? whyNotDecide(task) : Message.of("forbidden.task"));
        }
    }

    private Message whyNotDecide(Task task) {
        if (mayDecide(task)) {
            return Message.of("forbidden.separation");
        }
        boolean decided = task.ballot() != null
                && caller.member() != null
                && task.ballot().hasDecided(caller.member());
        return decided ? Message.of("forbidden.decided") : Message.of("forbidden.approval");
    }

    /** Typing into a task and ticking its items. */
    void requireTyping(Task task, RunHead run) {
        if (!mayAsGuest(Move.COMPLETE, task)) {
            requireWork(task, run);
        }
    }

    /** Changing when a task is due. */
    void requireWork(Task task, RunHead run) {
        caller.require(Permission.WORK);
        if (!mayWork(task, run)) {
            throw new Forbidden(Message.of("forbidden.task"));
        }
    }

    private void requireWorker(Task task) {
        if (!caller.wasHanded(task.id())) {
            caller.require(Permission.WORK);
        }
    }

    /** Of measured time: whoever may work on the task, has done it, or steers the run. */
    void requireTime(Task task, RunHead run) {
        caller.require(Permission.WORK);
        if (!mayWork(task, run) && !isStarter(run) && !isDoneByCaller(task)) {
            throw new Forbidden(Message.of("forbidden.task"));
        }
    }

    /** Of what was added to a run: who added it, who started the run, and managers. */
    boolean mayRemove(Task task, RunHead run) {
        AddedStep added = task.place().added();
        boolean own = added != null && added.by() != null && isCaller(added.by());
        return caller.may(Permission.WORK) && (own || isManager() || isStarter(run));
    }

    /** Cancelling and renaming. */
    void requireSteering(RunHead run) {
        caller.require(Permission.WORK);
        if (!isManager() && !isStarter(run)) {
            throw new Forbidden(Message.of("forbidden.steering"));
        }
    }

    /** What goes on by itself is no work of anybody: without an assignee, who started the run looks after it. */
    private boolean mayWork(Task task, RunHead run) {
        if (isManager()) {
            return true;
        }
        if (task.ballot() != null) {
            return task.ballot().votes().stream().anyMatch(vote -> isAsked(vote.asked()));
        }
        boolean nobodys = task.assignment().equals(Assignment.NOBODY);
        return nobodys && !task.place().isWork() ? isStarter(run) : isAsked(task.assignment());
    }

    /** A member has it alone, or with whoever stands in; else anybody of the team or role does; a task of nobody is anybody's. */
    private boolean isAsked(Assignment whose) {
        if (whose.member() != null) {
            return isCaller(whose.member()) || represented.get().contains(whose.member());
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
