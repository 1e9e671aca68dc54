package io.scalewell.backend.run;

import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.tenancy.OfTransaction;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Sharing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Gives the work of a team or role to one of its members who is there. Choices under one name are made one after another, so two at
 * the same time do not meet at the same member.
 */
@Component
class SharedWork {

    private final TurnRepository turns;
    private final TaskHolders holders;
    private final Deputies deputies;
    private final OfTransaction<Map<MemberId, Integer>> given = new OfTransaction<>();

    SharedWork(TurnRepository turns, TaskHolders holders, Deputies deputies) {
        this.turns = turns;
        this.holders = holders;
        this.deputies = deputies;
    }

    /** The same when somebody has it already, or nobody is there. */
    Assignment share(UUID process, String step, Sharing sharing, Assignment whose) {
        if (whose.member() != null || (whose.team() == null && whose.role() == null)) {
            return whose;
        }
        List<MemberId> present = holders.members(whose).stream()
                .filter(member -> deputies.of(member).isEmpty())
                .toList();
        return present.isEmpty()
                ? whose
                : new Assignment(choose(process, step, sharing, whose, present), whose.team(), whose.role());
    }

    private MemberId choose(UUID process, String step, Sharing sharing, Assignment whose, List<MemberId> present) {
        String name = switch (sharing) {
            case ROUND_ROBIN -> process + " " + step;
            case LEAST_LOADED -> whose.team() == null ? "role " + whose.role() : "team " + whose.team();
        };
        List<MemberId> inTurn = Turns.after(turns.lock(name).orElse(null), present);
        MemberId chosen = switch (sharing) {
            case ROUND_ROBIN -> inTurn.getFirst();
            case LEAST_LOADED -> Turns.least(inTurn, open(present));
        };
        turns.took(name, chosen);
        counted().merge(chosen, 1, Integer::sum);
        return chosen;
    }

    /** With what this use case has given out and not yet written. */
    private Map<MemberId, Integer> open(List<MemberId> members) {
        Map<MemberId, Integer> open = new HashMap<>(turns.open(members));
        counted().forEach((member, count) -> open.merge(member, count, Integer::sum));
        return open;
    }

    private Map<MemberId, Integer> counted() {
        Map<MemberId, Integer> known = given.find();
        if (known != null) {
            return known;
        }
        Map<MemberId, Integer> fresh = new HashMap<>();
        given.keep(fresh);
        return fresh;
    }
}
