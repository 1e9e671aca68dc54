package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.DefinitionChange;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of a draft that has properties, such as one of its steps.
 *
 * @param find the part in a draft; empty when it is gone
 * @param replace the draft with the part replaced; the same draft when the part is gone
 * @param <T> the part
 * @param <C> the part in the making
 */
record DraftPart<T, C>(
        Function<ProcessDefinition, Optional<T>> find,
        BiFunction<ProcessDefinition, UnaryOperator<T>, ProcessDefinition> replace,
        Function<T, C> open,
        Function<C, T> close) {

    static DraftPart<Step, StepChange> step(String key) {
        return new DraftPart<>(
                draft -> Steps.find(draft, key),
                (draft, change) -> Steps.change(draft, key, change),
                Step::change,
                StepChange::toStep);
    }

    /** Everything about the process beside its steps. */
    static DraftPart<ProcessDefinition, DefinitionChange> process() {
        return new DraftPart<>(
                Optional::of,
                (draft, change) -> change.apply(draft),
                ProcessDefinition::change,
                DefinitionChange::toDefinition);
    }

    Optional<T> in(ProcessDefinition draft) {
        return find.apply(draft);
    }

    ProcessDefinition change(ProcessDefinition draft, UnaryOperator<T> change) {
        return replace.apply(draft, change);
    }

    T changed(T part, UnaryOperator<C> change) {
        return close.apply(change.apply(open.apply(part)));
    }
}
