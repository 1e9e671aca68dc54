package io.scalewell.backend.run;

import io.scalewell.shared.identity.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses one of several members. Pure: the same members in the same state give the same choice. */
final class Turns {

    private static final Comparator<MemberId> ORDER = Comparator.comparing(MemberId::toString);

    private Turns() {}

    /** The members in the order of their turns, from the one after whoever had the last. */
    static List<MemberId> after(@Nullable MemberId last, List<MemberId> members) {
        Comparator<MemberId> later = Comparator.comparing(member -> last != null && ORDER.compare(member, last) <= 0);
        return members.stream().distinct().sorted(later.thenComparing(ORDER)).toList();
    }

    /** Of those with the fewest the one whose turn comes first. */
    static MemberId least(List<MemberId> inTurn, Map<MemberId, Integer> open) {
        return inTurn.stream()
                .min(Comparator.comparing(member -> open.getOrDefault(member, 0)))
                .orElseThrow();
    }
}
