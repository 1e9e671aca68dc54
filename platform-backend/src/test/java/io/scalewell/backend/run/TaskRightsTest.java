package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskRightsTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(1, 1));
    private static final MemberId ME = new MemberId(new UUID(2, 1));
    private static final MemberId OTHER = new MemberId(new UUID(2, 2));
    private static final MemberId STARTER = new MemberId(new UUID(2, 3));
    private static final TeamId MY_TEAM = new TeamId(new UUID(3, 1));
    private static final TeamId OTHER_TEAM = new TeamId(new UUID(3, 2));

    @Test
    void memberWorksOwnTasksAndNotThoseOfOthers() {
        assertThat(may(Role.MEMBER, Move.COMPLETE, Assignment.to(ME))).isTrue();
        assertThat(may(Role.MEMBER, Move.COMPLETE, Assignment.to(OTHER))).isFalse();
    }

    @Test
    void memberWorksTasksOfTheTeamUntilSomebodyClaimsThem() {
        assertThat(may(Role.MEMBER, Move.COMPLETE, Assignment.to(MY_TEAM))).isTrue();
        assertThat(may(Role.MEMBER, Move.COMPLETE, Assignment.to(OTHER_TEAM))).isFalse();
        assertThat(may(Role.MEMBER, Move.COMPLETE, new Assignment(OTHER, MY_TEAM, null)))
                .isFalse();
    }

    @Test
    void taskOfNobodyAndOfUnfilledProcessRoleIsAnybodys() {
        assertThat(may(Role.MEMBER, Move.CLAIM, Assignment.NOBODY)).isTrue();
        assertThat(may(Role.MEMBER, Move.CLAIM, Assignment.toRole("Release manager")))
                .isTrue();
    }

    @Test
    void taskOfRoleIsForThoseWhoHaveIt() {
        assertThat(may(Role.MEMBER, Move.CLAIM, Assignment.toRole("MANAGER"))).isFalse();
        assertThat(may(Role.MANAGER, Move.CLAIM, Assignment.toRole("MANAGER"))).isTrue();
        assertThat(may(Role.MANAGER, Move.CLAIM, Assignment.toRole("MEMBER"))).isTrue();
    }

    @Test
    void managerWorksAllTasksButDecidesOnlyApprovalsAskedOfManagers() {
        assertThat(may(Role.MANAGER, Move.COMPLETE, Assignment.to(OTHER))).isTrue();
        assertThat(may(Role.MANAGER, Move.APPROVE, Assignment.to(OTHER))).isFalse();
        assertThat(may(Role.MANAGER, Move.REJECT, Assignment.toRole("MANAGER"))).isTrue();
        assertThat(may(Role.ADMIN, Move.APPROVE, Assignment.to(OTHER))).isTrue();
    }

    @Test
    void auditorChangesNothing() {
        for (Move move : Move.values()) {
            assertThat(may(Role.AUDITOR, move, Assignment.to(ME)))
                    .as(move.text())
                    .isFalse();
        }
    }

    @Test
    void tokenWithoutTheScopeChangesNothing() {
        Caller reader = new Caller(
                ORGANIZATION, ME, Role.ADMIN, EnumSet.of(Scope.READ), new Actor(ActorKind.TOKEN, ME.toString()));

        assertThat(rights(reader).may(Move.COMPLETE, task(Assignment.to(ME)), run()))
                .isFalse();
    }

    @Test
    void starterHandsOutAndReopensTheTasksOfTheRun() {
        Caller starter = Caller.member(ORGANIZATION, STARTER, Role.MEMBER);

        assertThat(rights(starter).may(Move.ASSIGN, task(Assignment.to(OTHER)), run()))
                .isTrue();
        assertThat(rights(starter).may(Move.REOPEN, task(Assignment.to(OTHER)), run()))
                .isTrue();
        assertThat(rights(starter).may(Move.COMPLETE, task(Assignment.to(OTHER)), run()))
                .isFalse();
    }

    @Test
    void automationActsForItsOwnerButClaimsNothing() {
        Caller automation = new Caller(
                ORGANIZATION, ME, Role.MANAGER, EnumSet.allOf(Scope.class), new Actor(ActorKind.AUTOMATION, "A-1"));

        assertThat(rights(automation).may(Move.COMPLETE, task(Assignment.to(OTHER)), run()))
                .isTrue();
        assertThat(rights(automation).may(Move.CLAIM, task(Assignment.NOBODY), run()))
                .isFalse();
    }

    private static boolean may(Role role, Move move, Assignment whose) {
        return rights(Caller.member(ORGANIZATION, ME, role)).may(move, task(whose), run());
    }

    private static TaskRights rights(Caller caller) {
        return new TaskRights(caller, () -> Set.of(MY_TEAM), Set::of, _ -> false);
    }

    private static Task task(Assignment whose) {
        return Task.planned(new TaskId(new UUID(4, 1)), new PlannedStep(1, 1, false, Step.task("a", "A")), whose);
    }

    private static RunHead run() {
        return new RunHead(
                new UUID(5, 1),
                new RunKey("ONB-1"),
                "Run",
                new ProcessKey("ONB"),
                new VersionId(new UUID(6, 1), 1),
                RunState.RUNNING,
                STARTER,
                ActorKind.MEMBER,
                Instant.EPOCH,
                null,
                null,
                null,
                Map.of(),
                0,
                1);
    }
}
