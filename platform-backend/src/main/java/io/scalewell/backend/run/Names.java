package io.scalewell.backend.run;

import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.AddedStep;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Ballot;
import io.scalewell.backend.run.checklist.Decision;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Vote;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.TaskApproval;
import io.scalewell.shared.run.TaskApprover;
import io.scalewell.shared.run.TaskAssignee;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of all whom some tasks mention: of their assignees, of their approvers and of those who decided. */
record Names(Map<MemberId, String> members, Map<TeamId, String> teams, Map<MemberId, LocalDate> away) {

    /** In three queries at most. */
    static Names of(List<TaskOfRun> tasks, PeopleQuery people, Deputies deputies) {
        List<Assignment> assignments = tasks.stream()
                .map(TaskOfRun::task)
                .flatMap(task ->
                        Stream.concat(Stream.of(task.assignment()), votes(task).map(Vote::asked)))
                .toList();
        Set<MemberId> members = new HashSet<>();
        tasks.stream()
                .flatMap(each -> votes(each.task()))
                .map(Vote::decision)
                .filter(Objects::nonNull)
                .forEach(decision -> members.add(decision.by()));
        tasks.stream()
                .map(each -> each.task().place().added())
                .filter(Objects::nonNull)
                .map(AddedStep::by)
                .filter(Objects::nonNull)
                .forEach(members::add);
        assignments.stream().map(Assignment::member).filter(Objects::nonNull).forEach(members::add);
        return new Names(
                people.names(members),
                people.teamNames(assignments.stream()
                        .filter(whose -> whose.member() == null)
                        .map(Assignment::team)
                        .filter(Objects::nonNull)
                        .toList()),
                concernsMembers(tasks) ? deputies.lastDays() : Map.of());
    }

    /** Who did what is done may be away by now. */
    private static boolean concernsMembers(List<TaskOfRun> tasks) {
        return tasks.stream()
                .map(TaskOfRun::task)
                .filter(task -> task.state().isOpen())
                .flatMap(task ->
                        Stream.concat(Stream.of(task.assignment()), votes(task).map(Vote::asked)))
                .anyMatch(whose -> whose.member() != null);
    }

    private static Stream<Vote> votes(Task task) {
        return task.ballot() == null ? Stream.empty() : task.ballot().votes().stream();
    }

    String of(@Nullable MemberId member) {
        return member == null ? RunViews.PLATFORM : members.getOrDefault(member, RunViews.PLATFORM);
    }

    @Nullable
    TaskAssignee assignee(Assignment whose) {
        if (whose.member() != null) {
            return new TaskAssignee(
                    whose.member(),
                    whose.team(),
                    whose.role(),
                    members.getOrDefault(whose.member(), "?"),
                    away.get(whose.member()));
        }
        if (whose.team() != null) {
            return new TaskAssignee(null, whose.team(), whose.role(), teams.getOrDefault(whose.team(), "?"));
        }
        return whose.role() == null ? null : new TaskAssignee(null, null, whose.role(), whose.role());
    }

    @Nullable
    TaskApproval approval(Task task) {
        Ballot ballot = task.ballot();
        if (ballot == null) {
            return null;
        }
        boolean open = task.state().isOpen();
        List<Integer> asked = open ? ballot.open() : List.of();
        List<TaskApprover> approvers = Stream.iterate(0, position -> position + 1)
                .limit(ballot.votes().size())
                .map(position -> approver(ballot.votes().get(position), asked.contains(position)))
                .toList();
        return new TaskApproval(
                ballot.mode(), ballot.needed(), ballot.agreed(), task.place().separate(), approvers);
    }

    private TaskApprover approver(Vote vote, boolean asked) {
        Decision decision = vote.decision();
        return new TaskApprover(
                Objects.requireNonNull(assignee(vote.asked()), "an approver is somebody"),
                asked,
                decision == null ? null : decision.approved(),
                decision == null ? null : members.getOrDefault(decision.by(), "?"),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.comment());
    }
}
