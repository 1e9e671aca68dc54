package io.scalewell.backend.run;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Surroundings;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.time.Instant;
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
    public @Nullable Instant due(Step step, Function<DueAnchor, @Nullable Instant> anchors) {
        if (step.due() == null) {
            return null;
        }
        DueRule rule = DueRule.parse(step.due());
        Instant anchor = anchors.apply(rule.anchor());
        return anchor == null ? null : rule.due(anchor, calendar.get());
    }
}
