package io.scalewell.backend.run.checklist;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Surroundings whose clock stands still until it is moved. */
final class ImaginedWorld implements Surroundings {

    /** A Monday morning. */
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    static final MemberId TESS = new MemberId(new UUID(0, 1));

    final Map<String, String> reasonsToSkip = new HashMap<>();
    final Map<Assignment, Presence> deputies = new HashMap<>();
    final Map<String, Object> fields = new HashMap<>();
    List<Assignment> approvers = List.of();
    Doer doer = new Doer(TESS, ActorKind.MEMBER);
    Instant now = NINE;

    void pass(Duration time) {
        now = now.plus(time);
    }

    void passMinutes(long minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Doer doer() {
        return doer;
    }

    @Override
    public @Nullable String reasonToSkip(Step step) {
        return reasonsToSkip.get(step.key());
    }

    @Override
    public Assignment assignment(Step step, Assignment present) {
        return present;
    }

    @Override
    public Presence present(Assignment whose) {
        return deputies.getOrDefault(whose, Presence.of(whose));
    }

    @Override
    public List<Assignment> approvers(Step step) {
        return approvers;
    }

    @Override
    public @Nullable Instant wakesAt(Step step, Function<DueAnchor, @Nullable Instant> anchors) {
        Wait wait = Objects.requireNonNull(step.waitsFor());
        if (wait.until() != null) {
            return instant(wait.until(), anchors);
        }
        Object value = fields.get(wait.field());
        return value instanceof Instant at ? at : value == null ? null : now;
    }

    @Override
    public @Nullable Instant due(Step step, Function<DueAnchor, @Nullable Instant> anchors) {
        return step.due() == null ? null : instant(step.due(), anchors);
    }

    private static @Nullable Instant instant(String text, Function<DueAnchor, @Nullable Instant> anchors) {
        DueRule rule = DueRule.parse(text);
        Instant anchor = anchors.apply(rule.anchor());
        return anchor == null ? null : rule.due(anchor, WorkingCalendar.standard(ZoneOffset.UTC));
    }
}
