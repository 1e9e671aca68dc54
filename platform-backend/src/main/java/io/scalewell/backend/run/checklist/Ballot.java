package io.scalewell.backend.run.checklist;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The approvers of one round of a task, and what they have said. Whoever is in it twice is asked once; nobody decides twice.
 *
 * @param needed how many have to agree
 */
public record Ballot(ApprovalMode mode, int needed, List<Vote> votes) {

    /** Where a ballot stands. */
    public enum Outcome {
        OPEN,
        APPROVED,
        REJECTED
    }

    public Ballot {
        votes = List.copyOf(votes);
    }

    /** Of a round that begins. */
    public static Ballot of(Approval approval, List<Assignment> approvers) {
        return counted(
                approval,
                approvers.stream()
                        .distinct()
                        .map(asked -> new Vote(asked, null))
                        .toList());
    }

    /** As far as it has come. */
    public static Ballot counted(Approval approval, List<Vote> votes) {
        ApprovalMode mode = Objects.requireNonNullElse(approval.mode(), ApprovalMode.ONE);
        int wanted = Objects.requireNonNullElse(approval.needed(), 1);
        int needed = switch (mode) {
            case ONE -> 1;
            case ALL, SEQUENCE -> votes.size();
            // two rules that lead to the same person have become one
            case SOME -> Math.clamp(wanted, 1, Math.max(1, votes.size()));
        };
        return new Ballot(mode, needed, votes);
    }

    /** Decided as soon as what is still open cannot change it. */
    public Outcome outcome() {
        long agreed = agreed();
        long refused = votes.stream()
                .filter(vote -> vote.decision() != null && !vote.decision().approved())
                .count();
        if (agreed >= needed) {
            return Outcome.APPROVED;
        }
        boolean first = mode == ApprovalMode.ONE && refused > 0;
        return first || refused > votes.size() - needed ? Outcome.REJECTED : Outcome.OPEN;
    }

    public int agreed() {
        return (int) votes.stream()
                .filter(vote -> vote.decision() != null && vote.decision().approved())
                .count();
    }

    /** The positions of those who are asked now: in a sequence the first of those who have not decided. */
    public List<Integer> open() {
        if (outcome() != Outcome.OPEN) {
            return List.of();
        }
        List<Integer> open = IntStream.range(0, votes.size())
                .filter(position -> votes.get(position).isOpen())
                .boxed()
                .toList();
        return mode == ApprovalMode.SEQUENCE ? open.subList(0, 1) : open;
    }

    public boolean isAsked(int position) {
        return open().contains(position);
    }

    public boolean hasDecided(MemberId member) {
        return votes.stream()
                .anyMatch(
                        vote -> vote.decision() != null && vote.decision().by().equals(member));
    }

    /** Whether anybody has decided. */
    boolean isBegun() {
        return votes.stream().anyMatch(vote -> !vote.isOpen());
    }

    /**
     * As whom a member may decide now, or -1: first what is asked of the member alone, then of a team or role, then anything that is open
     * for whoever may stand in for others.
     *
     * @param asks whether an assignment means the member
     */
    public int position(MemberId member, Predicate<Assignment> asks, boolean standsIn) {
        if (hasDecided(member)) {
            return -1;
        }
        List<Integer> open = open();
        List<Integer> candidates = new ArrayList<>();
        open.stream()
                .filter(position -> member.equals(votes.get(position).asked().member()))
                .forEach(candidates::add);
        open.stream().filter(position -> asks.test(votes.get(position).asked())).forEach(candidates::add);
        if (standsIn) {
            candidates.addAll(open);
        }
        return candidates.isEmpty() ? -1 : candidates.getFirst();
    }

    /** With one more decision. */
    Ballot decide(int position, Decision decision) {
        if (!isAsked(position)) {
            throw new IllegalArgumentException("Approver " + position + " is not asked now");
        }
        if (hasDecided(decision.by())) {
            throw new IllegalArgumentException("Nobody decides twice in a round");
        }
        List<Vote> changed = new ArrayList<>(votes);
        changed.set(position, new Vote(votes.get(position).asked(), decision));
        return new Ballot(mode, needed, changed);
    }
}
