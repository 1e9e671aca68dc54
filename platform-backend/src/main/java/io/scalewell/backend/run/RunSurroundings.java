package io.scalewell.backend.run;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Presence;
import io.scalewell.backend.run.checklist.Surroundings;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.process.Wait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one use case on one run knows of the world. */
final class RunSurroundings implements Surroundings {

    private final RunHead run;
    private final ProcessDefinition definition;
    private final RunFields fields;
    private final Instant now;
    private final Doer doer;
    private final Conditions conditions;
    private final Assignees assignees;
    private final Calendars calendars;
    private final Deputies deputies;
    private final SharedWork shared;

    RunSurroundings(
            RunHead run,
            ProcessDefinition definition,
            RunFields fields,
            Instant now,
            Doer doer,
            Conditions conditions,
            Assignees assignees,
            Calendars calendars,
            Deputies deputies,
            SharedWork shared) {
        this.run = run;
        this.definition = definition;
        this.fields = fields;
        this.now = now;
        this.doer = doer;
        this.conditions = conditions;
        this.assignees = assignees;
        this.calendars = calendars;
        this.deputies = deputies;
        this.shared = shared;
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
        return step.condition() == null
                ? null
                : conditions.reasonToSkip(step.condition(), RunWords.of(run, fields.values()), now);
    }

    @Override
    public Assignment assignment(Step step, Assignment present) {
        Assignment meant = assignees.whenReady(definition, step, present, fields);
        return step.sharing() == null || step.kind() != StepKind.TASK
                ? meant
                : shared.share(run.version().processId(), step.key(), step.sharing(), meant);
    }

    @Override
    public Presence present(Assignment whose) {
        MemberId member = whose.member();
        return (member == null ? Optional.<Deputies.Away>empty() : deputies.of(member))
                .map(away -> away.deputy() == null
                        ? new Presence(whose, null, away.until())
                        : new Presence(new Assignment(away.deputy(), whose.team(), whose.role()), member, away.until()))
                .orElseGet(() -> Presence.of(whose));
    }

    @Override
    public List<Assignment> approvers(Step step) {
        return assignees.approvers(definition, step, run.starter(), fields);
    }

    @Override
    public @Nullable Instant wakesAt(Step step, Function<DueAnchor, @Nullable Instant> anchors) {
        Wait wait = step.waitsFor();
        if (wait == null) {
            return null;
        }
        if (wait.until() != null) {
            return instant(wait.until(), anchors, calendars::current);
        }
        Object value = wait.field() == null ? null : fields.get(wait.field());
        return value == null ? null : instant(value, type(wait.field()));
    }

    private @Nullable FieldType type(@Nullable String field) {
        return FieldInput.fieldsOf(definition).stream()
                .filter(each -> each.key().equals(field))
                .map(Field::type)
                .findFirst()
                .orElse(null);
    }

    /** A date means its beginning where the organization works; a box has to be ticked, a list must have something in it. */
    private @Nullable Instant instant(Object value, @Nullable FieldType type) {
        if (type == FieldType.DATE) {
            return LocalDate.parse(value.toString())
                    .atStartOfDay(calendars.current().zone())
                    .toInstant();
        }
        if (type == FieldType.DATETIME) {
            return Instant.parse(value.toString());
        }
        boolean nothing = Boolean.FALSE.equals(value) || (value instanceof Collection<?> list && list.isEmpty());
        return nothing ? null : now;
    }

    @Override
    public @Nullable Instant due(Step step, Function<DueAnchor, @Nullable Instant> anchors) {
        String team = assignees.team(definition, step);
        return step.due() == null
                ? null
                : instant(step.due(), anchors, () -> team == null ? calendars.current() : calendars.ofTeam(team));
    }

    private static @Nullable Instant instant(
            String text, Function<DueAnchor, @Nullable Instant> anchors, Supplier<WorkingCalendar> calendar) {
        DueRule rule = DueRule.parse(text);
        Instant anchor = anchors.apply(rule.anchor());
        return anchor == null ? null : rule.due(anchor, calendar.get());
    }
}
