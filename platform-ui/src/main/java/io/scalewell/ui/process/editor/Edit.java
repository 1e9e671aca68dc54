package io.scalewell.ui.process.editor;

import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One change of a draft: which value it is about, and how it is made. It can be made again on a newer draft as long as nobody
 * else changed the same value.
 *
 * @param label what people call the value
 * @param merged how it is made where somebody else may have changed the same value: with both changes in it, or by throwing {@link
 *     EditConflict} when they contradict each other; null when only whole values are known
 */
record Edit(
        String label,
        Function<ProcessDefinition, @Nullable Object> value,
        UnaryOperator<ProcessDefinition> change,
        @Nullable UnaryOperator<ProcessDefinition> merged) {

    Edit(String label, Function<ProcessDefinition, @Nullable Object> value, UnaryOperator<ProcessDefinition> change) {
        this(label, value, change, null);
    }

    /** Two people's values made one, which contradicts when that cannot be. */
    interface Merging {
        @Nullable
        Object merge(ValueMerge merge, @Nullable Object theirs);
    }

    /** A change of one property of a part; nothing happens when the part is gone. */
    static <T, C> Edit of(
            String label, DraftPart<T, C> part, Function<T, @Nullable Object> value, UnaryOperator<C> change) {
        return new Edit(
                label,
                draft -> part.in(draft).map(value).orElse(null),
                draft -> part.change(draft, each -> part.changed(each, change)));
    }

    /**
     * The same, merged with what the part has when it is saved.
     *
     * @param set gives a part the merged value
     */
    <T, C> Edit merging(
            DraftPart<T, C> part,
            Function<T, @Nullable Object> of,
            Merging merging,
            BiFunction<C, @Nullable Object, C> set) {
        return new Edit(
                label,
                value,
                change,
                definition -> part.change(definition, now -> {
                    var theirs = of.apply(now);
                    var merge = new ValueMerge();
                    var both = merging.merge(merge, theirs);
                    if (merge.contradicts()) {
                        var mine = value.apply(change.apply(definition));
                        throw new EditConflict(label, theirs == null ? "" : theirs, mine == null ? "" : mine);
                    }
                    return part.changed(now, each -> set.apply(each, both));
                }));
    }

    /** The same for somebody who has seen what the others did. */
    Edit insisting() {
        return new Edit(label, value, change);
    }
}
