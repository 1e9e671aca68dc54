package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one part of a draft as a panel shows them, and how each is saved: merged with what somebody else made of it since it was
 * shown. Where that cannot be, the panel keeps the reader's own until the reader has chosen.
 */
final class DraftProperties<T, C> {

    private final Component translator;
    private final DraftSession session;
    private final Autosave autosave;
    private final DraftPart<T, C> part;
    private final Map<String, @Nullable Object> known = new HashMap<>();

    DraftProperties(Component translator, DraftSession session, Autosave autosave, DraftPart<T, C> part) {
        this.translator = translator;
        this.session = session;
        this.autosave = autosave;
        this.part = part;
    }

    Optional<T> now() {
        return part.in(session.draft());
    }

    /** Shows a property as it is in the draft, unless the reader has yet to choose between that and their own. */
    <V extends @Nullable Object> void show(String labelKey, Function<T, V> value, T now, Consumer<V> show) {
        if (!autosave.disputes(translator.getTranslation(labelKey))) {
            var has = value.apply(now);
            known.put(labelKey, has);
            show.accept(has);
        }
    }

    /** Saves a value that is whole or merged by its parts. Answers whether the draft has another value now than the wanted one. */
    <V extends @Nullable Object> boolean save(
            String labelKey, Function<T, @Nullable Object> value, BiFunction<C, V, C> set, V wanted) {
        return save(
                labelKey,
                value,
                set,
                wanted,
                known.get(labelKey),
                (merge, base, theirs) -> merge.value(base, wanted, theirs));
    }

    /** Saves a value that was typed on a certain one, which may be older or newer than the one last shown. */
    <V extends @Nullable Object> boolean saveTyped(
            String labelKey, Function<T, @Nullable Object> value, BiFunction<C, V, C> set, V wanted, V typedOn) {
        return save(labelKey, value, set, wanted, typedOn, (merge, base, theirs) -> merge.value(base, wanted, theirs));
    }

    /** Saves prose, in which the words of two people may stand beside each other. */
    boolean saveProse(
            String labelKey,
            Function<T, @Nullable Object> value,
            BiFunction<C, @Nullable String, C> set,
            @Nullable String wanted,
            @Nullable String typedOn) {
        return save(
                labelKey,
                value,
                set,
                wanted,
                typedOn,
                (merge, base, theirs) -> merge.text((String) base, wanted, (String) theirs));
    }

    /** Two people's values and what both began with. */
    private interface Merging {
        @Nullable
        Object merge(ValueMerge merge, @Nullable Object base, @Nullable Object theirs);
    }

    @SuppressWarnings("unchecked")
    private <V extends @Nullable Object> boolean save(
            String labelKey,
            Function<T, @Nullable Object> value,
            BiFunction<C, V, C> set,
            V wanted,
            @Nullable Object typedOn,
            Merging merging) {
        var label = translator.getTranslation(labelKey);
        // what is disputed was never shown, so it was typed on what stood there before
        var base = autosave.disputes(label) ? known.get(labelKey) : typedOn;
        var edit = Edit.of(label, part, value, each -> set.apply(each, wanted))
                .merging(
                        part,
                        value,
                        (merge, theirs) -> merging.merge(merge, base, theirs),
                        (each, both) -> set.apply(each, (V) both));
        known.put(labelKey, base);
        if (!autosave.save(edit)) {
            return false;
        }
        var now = now().map(value).orElse(null);
        known.put(labelKey, now);
        return !Objects.equals(now, wanted);
    }
}
