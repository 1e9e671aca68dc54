package io.scalewell.backend.run;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Surroundings;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Wait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
    private final Supplier<WorkingCalendar> calendar;

    RunSurroundings(
            RunHead run,
            ProcessDefinition definition,
            RunFields fields,
            Instant now,
            Doer doer,
            Conditions conditions,
            Assignees assignees,
            Supplier<WorkingCalendar> calendar) {
        this.run = run;
        this.definition = definition;
        this.fields = fields;
        this.now = now;
        this.doer = doer;
        this.conditions = conditions;
        this.assignees = assignees;
        this.calendar = calendar;
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
        return assignees.whenReady(definition, step, present, fields);
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
            return instant(wait.until(), anchors);
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
                    .atStartOfDay(calendar.get().zone())
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
        return step.due() == null ? null : instant(step.due(), anchors);
    }

    private @Nullable Instant instant(String text, Function<DueAnchor, @Nullable Instant> anchors) {
        DueRule rule = DueRule.parse(text);
        Instant anchor = anchors.apply(rule.anchor());
        return anchor == null ? null : rule.due(anchor, calendar.get());
    }
}
