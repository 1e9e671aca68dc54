package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of one property: lists by their members, things by their parts. Where both changed the same, mine
 * stays and the two {@linkplain #contradicts() contradict} each other.
 */
final class ValueMerge {

    private boolean contradicts;

    boolean contradicts() {
        return contradicts;
    }

    /** A text in which words may stand beside each other that two people wrote. */
    @Nullable
    String text(@Nullable String base, @Nullable String mine, @Nullable String theirs) {
        var merged = TextMerge.merge(text(base), text(mine), text(theirs));
        contradicts |= merged.isEmpty();
        return merged.map(text -> text.isEmpty() ? null : text).orElse(mine);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** All three are of the same type. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V value(@Nullable V base, @Nullable V mine, @Nullable V theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(theirs, base)) {
            return mine;
        }
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (base == null || mine == null || theirs == null) {
            contradicts = true;
            return mine;
        }
        return (V) parts(base, mine, theirs);
    }

    private Object parts(Object base, Object mine, Object theirs) {
        return switch (mine) {
            case List<?> list -> list((List<?>) base, list, (List<?>) theirs);
            case Map<?, ?> map -> map((Map<?, ?>) base, map, (Map<?, ?>) theirs);
            case Field field -> field((Field) base, field, (Field) theirs);
            case Approval approval -> approval((Approval) base, approval, (Approval) theirs);
            case Call call -> call((Call) base, call, (Call) theirs);
            case ProcessRole role ->
                new ProcessRole(
                        role.name(),
                        value(((ProcessRole) base).filledBy(), role.filledBy(), ((ProcessRole) theirs).filledBy()));
            default -> {
                contradicts = true;
                yield mine;
            }
        };
    }

    private List<?> list(List<?> base, List<?> mine, List<?> theirs) {
        var before = named(base);
        var mineNamed = named(mine);
        var theirNamed = named(theirs);
        var merged = new ArrayList<Object>();
        mineNamed.forEach((name, each) -> {
            var old = before.get(name);
            if (theirNamed.containsKey(name)) {
                merged.add(Objects.requireNonNull(value(old, each, theirNamed.get(name))));
            } else if (!each.equals(old)) {
                merged.add(each);
            }
        });
        theirNamed.forEach((name, each) -> {
            if (!mineNamed.containsKey(name) && !each.equals(before.get(name))) {
                merged.add(each);
            }
        });
        return List.copyOf(merged);
    }

    private static Map<Object, Object> named(List<?> members) {
        var named = new LinkedHashMap<Object, Object>();
        members.forEach(member -> named.put(
                switch (member) {
                    case Field field -> field.key();
                    case Attachment file -> file.id();
                    case ProcessRole role -> role.name();
                    default -> member;
                },
                member));
        return named;
    }

    private Map<?, ?> map(Map<?, ?> base, Map<?, ?> mine, Map<?, ?> theirs) {
        var names = new LinkedHashSet<Object>(mine.keySet());
        names.addAll(theirs.keySet());
        var merged = new LinkedHashMap<Object, Object>();
        for (var name : names) {
            var each = this.<Object>value(base.get(name), mine.get(name), theirs.get(name));
            if (each != null) {
                merged.put(name, each);
            }
        }
        return merged;
    }

    private Field field(Field base, Field mine, Field theirs) {
        return new Field(
                mine.key(),
                Objects.requireNonNull(value(base.label(), mine.label(), theirs.label())),
                value(base.type(), mine.type(), theirs.type()),
                Objects.requireNonNull(value(base.required(), mine.required(), theirs.required())),
                value(base.help(), mine.help(), theirs.help()),
                Objects.requireNonNull(value(base.choices(), mine.choices(), theirs.choices())),
                Objects.requireNonNull(value(base.columns(), mine.columns(), theirs.columns())));
    }

    private Approval approval(Approval base, Approval mine, Approval theirs) {
        return new Approval(
                value(base.mode(), mine.mode(), theirs.mode()),
                value(base.needed(), mine.needed(), theirs.needed()),
                Objects.requireNonNull(value(base.approvers(), mine.approvers(), theirs.approvers())),
                Objects.requireNonNull(value(base.separate(), mine.separate(), theirs.separate())));
    }

    private Call call(Call base, Call mine, Call theirs) {
        return new Call(
                Objects.requireNonNull(value(base.process(), mine.process(), theirs.process())),
                Objects.requireNonNull(value(base.inputs(), mine.inputs(), theirs.inputs())),
                Objects.requireNonNull(value(base.outputs(), mine.outputs(), theirs.outputs())));
    }
}
