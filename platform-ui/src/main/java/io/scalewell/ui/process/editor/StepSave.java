package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepChange;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Saves one property of the step whose details are open. */
interface StepSave {

    /**
     * Saves a value, unless it was only shown.
     *
     * @param labelKey of the text that people know the property by
     */
    <V extends @Nullable Object> void save(
            String labelKey,
            Function<Step, @Nullable Object> value,
            BiFunction<StepChange, V, StepChange> set,
            V wanted);
}
