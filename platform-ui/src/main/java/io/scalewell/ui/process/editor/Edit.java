package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change of a draft: which value it is about, and how it is made. It can be made again on a newer draft as long as nobody
 * else changed the same value.
 *
 * @param label what people call the value
 */
record Edit(
        String label, Function<ProcessDefinition, @Nullable Object> value, UnaryOperator<ProcessDefinition> change) {

    /** A change of one property of one step; nothing happens when the step is gone. */
    static Edit ofStep(String label, String step, Function<Step, @Nullable Object> value, UnaryOperator<Step> change) {
        return new Edit(
                label,
                definition -> Steps.find(definition, step).map(value).orElse(null),
                definition -> Steps.change(definition, step, change));
    }
}
