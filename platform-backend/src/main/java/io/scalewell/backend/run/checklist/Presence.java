package io.scalewell.backend.run.checklist;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.StepKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who gets work that is meant for somebody: while that member is away, whoever stands in. An approval stays with whom it asks, since
 * the deputy may decide in their place, and would else decide twice where both are asked.
 *
 * @param insteadOf who is away; null when the work goes to whom it was meant for
 * @param awayUntil the last day of a member who is away, whether somebody stands in or not
 */
public record Presence(
        Assignment whose,
        @Nullable MemberId insteadOf,
        @Nullable LocalDate awayUntil) {

    public static Presence of(Assignment whose) {
        return new Presence(whose, null, null);
    }

    static Presence of(Checklist checklist, Task task, Assignment whose) {
        Presence found = checklist.around().present(whose);
        boolean stays = task.place().kind() == StepKind.APPROVAL;
        return stays ? new Presence(whose, null, found.awayUntil()) : found;
    }

    /** What the event log says about it. */
    Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        if (insteadOf != null) {
            words.put("insteadOf", insteadOf.toString());
        }
        if (awayUntil != null) {
            words.put("awayUntil", awayUntil.toString());
        }
        return words;
    }
}
