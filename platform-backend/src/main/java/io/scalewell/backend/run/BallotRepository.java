package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.APPROVER;
import static org.jooq.impl.DSL.row;

import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Ballot;
import io.scalewell.backend.run.checklist.Decision;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Vote;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who is asked by approvals with a list of approvers, and what they decided. */
@Repository
class BallotRepository {

    private final DSLContext db;
    private final TenantScope scope;

    BallotRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** The same tasks with the ballots of their present rounds: no query when none has any, one for all of them. */
    List<Task> with(List<Task> tasks) {
        List<Task> asking = tasks.stream()
                .filter(task -> task.place().asksApprovers() && task.timing().readyAt() != null)
                .toList();
        if (asking.isEmpty()) {
            return tasks;
        }
        Map<UUID, List<Vote>> votes = db.selectFrom(APPROVER)
                .where(APPROVER.TENANT_ID.eq(scope.get()))
                .and(row(APPROVER.TASK_ID, APPROVER.ROUND)
                        .in(asking.stream()
                                .map(task -> row(task.id().value(), (short) task.round()))
                                .toList()))
                .orderBy(APPROVER.TASK_ID, APPROVER.POSITION)
                .fetchGroups(APPROVER.TASK_ID, BallotRepository::vote);
        return tasks.stream()
                .map(task -> {
                    List<Vote> ofTask = votes.get(task.id().value());
                    return ofTask == null ? task : task.withBallot(ballot(task, ofTask));
                })
                .toList();
    }

    /** What keeps what has changed; whoever is not asked any more is not found by lists. */
    List<Query> save(List<Task> tasks, List<Task> before) {
        List<Query> statements = new ArrayList<>();
        before.stream().filter(task -> task.ballot() != null).forEach(task -> statements.add(remindNobody(task)));
        tasks.stream().filter(task -> task.ballot() != null).forEach(task -> statements.addAll(rows(task)));
        return statements;
    }

    /** Tasks that are not decided any more in the way they were. */
    void forget(List<Task> tasks) {
        if (!tasks.isEmpty()) {
            db.update(APPROVER)
                    .set(APPROVER.ASKED, false)
                    .where(APPROVER.TENANT_ID.eq(scope.get()), APPROVER.ASKED.isTrue())
                    .and(APPROVER.TASK_ID.in(
                            tasks.stream().map(task -> task.id().value()).toList()))
                    .execute();
        }
    }

    private Query remindNobody(Task task) {
        return db.update(APPROVER)
                .set(APPROVER.ASKED, false)
                .where(
                        APPROVER.TENANT_ID.eq(scope.get()),
                        APPROVER.TASK_ID.eq(task.id().value()),
                        APPROVER.ROUND.eq((short) task.round()),
                        APPROVER.ASKED.isTrue());
    }

    private List<Query> rows(Task task) {
        Ballot ballot = Objects.requireNonNull(task.ballot());
        List<Query> statements = new ArrayList<>();
        // a round that nobody worked in may begin again with other approvers
        statements.add(db.deleteFrom(APPROVER)
                .where(
                        APPROVER.TENANT_ID.eq(scope.get()),
                        APPROVER.TASK_ID.eq(task.id().value()),
                        APPROVER.ROUND.eq((short) task.round())));
        for (int position = 0; position < ballot.votes().size(); position++) {
            boolean asked = task.state().isOpen() && ballot.isAsked(position);
            statements.add(insert(task, position, ballot.votes().get(position), asked));
        }
        return statements;
    }

    private Query insert(Task task, int position, Vote vote, boolean asked) {
        Assignment whom = vote.asked();
        Decision decision = vote.decision();
        return db.insertInto(APPROVER)
                .set(APPROVER.TENANT_ID, scope.get())
                .set(APPROVER.TASK_ID, task.id().value())
                .set(APPROVER.ROUND, (short) task.round())
                .set(APPROVER.POSITION, (short) position)
                .set(
                        APPROVER.ASSIGNEE_MEMBER,
                        whom.member() == null ? null : whom.member().value())
                .set(
                        APPROVER.ASSIGNEE_TEAM,
                        whom.team() == null ? null : whom.team().value())
                .set(APPROVER.ASSIGNEE_ROLE, whom.role())
                .set(APPROVER.ASKED, asked)
                .set(APPROVER.APPROVED, decision == null ? null : decision.approved())
                .set(
                        APPROVER.DECIDED_BY,
                        decision == null ? null : decision.by().value())
                .set(APPROVER.DECIDED_AT, decision == null ? null : decision.at())
                .set(APPROVER.COMMENT, decision == null ? null : decision.comment());
    }

    private static @Nullable Ballot ballot(Task task, List<Vote> votes) {
        var approval = task.place().step().approval();
        return approval == null ? null : Ballot.counted(approval, votes);
    }

    private static Vote vote(Record row) {
        UUID member = row.get(APPROVER.ASSIGNEE_MEMBER);
        UUID team = row.get(APPROVER.ASSIGNEE_TEAM);
        Assignment asked = new Assignment(
                member == null ? null : new MemberId(member),
                team == null ? null : new TeamId(team),
                row.get(APPROVER.ASSIGNEE_ROLE));
        UUID by = row.get(APPROVER.DECIDED_BY);
        return new Vote(
                asked,
                by == null
                        ? null
                        : new Decision(
                                row.get(APPROVER.APPROVED),
                                new MemberId(by),
                                row.get(APPROVER.DECIDED_AT),
                                row.get(APPROVER.COMMENT)));
    }
}
