package io.scalewell.backend.run.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scalewell.backend.run.checklist.Ballot.Outcome;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BallotTest {

    private static final MemberId ANA = member(1);
    private static final MemberId BEN = member(2);
    private static final TeamId BOARD = new TeamId(new UUID(2, 1));

    @Test
    void firstDecisionCountsWhenOneIsEnough() {
        Ballot ballot = ballot(ApprovalMode.ONE, null, 3);

        assertThat(vote(ballot, 1, true).outcome()).isEqualTo(Outcome.APPROVED);
        assertThat(vote(ballot, 1, false).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void firstRejectionDecidesWhenAllHaveToAgree() {
        Ballot ballot = vote(ballot(ApprovalMode.ALL, null, 3), 0, true);

        assertThat(ballot.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(vote(ballot, 2, false).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void someAreEnoughAndRejectedAsSoonAsTheyCannotBeReached() {
        Ballot ballot = vote(ballot(ApprovalMode.SOME, 2, 3), 0, false);
        assertThat(ballot.outcome()).isEqualTo(Outcome.OPEN);

        assertThat(vote(ballot, 1, false).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(vote(vote(ballot, 1, true), 2, true).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void sequenceAsksOneAfterTheOther() {
        Ballot ballot = ballot(ApprovalMode.SEQUENCE, null, 3);
        assertThat(ballot.open()).containsExactly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> vote(ballot, 1, true));

        Ballot next = vote(ballot, 0, true);

        assertThat(next.open()).containsExactly(1);
        assertThat(vote(next, 1, false).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void whoeverIsThereTwiceIsAskedOnceAndTheNumberFollows() {
        Ballot ballot = Ballot.of(
                new Approval(ApprovalMode.SOME, 3, List.of(), false),
                List.of(Assignment.to(ANA), Assignment.to(BEN), Assignment.to(ANA)));

        assertThat(ballot.votes()).hasSize(2);
        assertThat(ballot.needed()).isEqualTo(2);
    }

    @Test
    void nobodyDecidesTwice() {
        Ballot ballot = ballot(ApprovalMode.ALL, null, 2).decide(0, decision(ANA, true));

        assertThat(ballot.position(ANA, _ -> true, true)).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> ballot.decide(1, decision(ANA, true)));
        assertThatIllegalArgumentException().isThrownBy(() -> ballot.decide(0, decision(BEN, true)));
    }

    @Test
    void ownPlaceIsTakenBeforeThatOfTheTeamAndThatOfOthersLast() {
        Ballot ballot = Ballot.of(
                new Approval(ApprovalMode.ALL, null, List.of(), false),
                List.of(Assignment.toRole("ADMIN"), Assignment.to(BOARD), Assignment.to(ANA)));

        assertThat(ballot.position(ANA, asked -> BOARD.equals(asked.team()), false))
                .isEqualTo(2);
        assertThat(ballot.position(BEN, asked -> BOARD.equals(asked.team()), true))
                .isEqualTo(1);
        assertThat(ballot.position(BEN, _ -> false, true)).isZero();
        assertThat(ballot.position(BEN, _ -> false, false)).isEqualTo(-1);
    }

    /** Whatever is said in whatever order: decided once, exactly when the rest could not change it any more, and for good. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isDecidedExactlyWhenTheRestCannotChangeIt(int seed) {
        Random random = new Random(seed);
        ApprovalMode mode = ApprovalMode.values()[seed % ApprovalMode.values().length];
        int approvers = 1 + random.nextInt(6);
        Ballot ballot = ballot(mode, 1 + random.nextInt(approvers), approvers);
        while (ballot.outcome() == Outcome.OPEN) {
            assertThat(ballot.open()).isNotEmpty();
            if (mode != ApprovalMode.ONE) {
                assertThat(ends(ballot, true)).isEqualTo(Outcome.APPROVED);
                assertThat(ends(ballot, false)).isEqualTo(Outcome.REJECTED);
            }
            List<Integer> open = ballot.open();
            ballot = vote(ballot, open.get(random.nextInt(open.size())), random.nextInt(3) > 0);
        }
        assertThat(ballot.open()).isEmpty();
        boolean enough = ballot.agreed() >= ballot.needed();
        assertThat(ballot.outcome()).isEqualTo(enough ? Outcome.APPROVED : Outcome.REJECTED);
        assertThat(ballot.agreed()).isLessThanOrEqualTo(ballot.needed());
    }

    /** How it ends when all who are left say the same. */
    private static Outcome ends(Ballot ballot, boolean approved) {
        Ballot rest = ballot;
        while (!rest.open().isEmpty()) {
            rest = vote(rest, rest.open().getFirst(), approved);
        }
        return rest.outcome();
    }

    private static Ballot ballot(ApprovalMode mode, @Nullable Integer needed, int approvers) {
        List<Assignment> asked = new ArrayList<>();
        IntStream.range(0, approvers).forEach(number -> asked.add(Assignment.to(member(10 + number))));
        return Ballot.of(new Approval(mode, needed, List.of(), false), asked);
    }

    private static Ballot vote(Ballot ballot, int position, boolean approved) {
        return ballot.decide(position, decision(member(10 + position), approved));
    }

    private static Decision decision(MemberId by, boolean approved) {
        return new Decision(approved, by, Instant.EPOCH, null);
    }

    private static MemberId member(int number) {
        return new MemberId(new UUID(1, number));
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }
}
