package io.scalewell.backend.process.diff;

import io.scalewell.shared.process.diff.Change;
import io.scalewell.shared.process.diff.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something that a step, a stage or a process says, and how it is put into words. */
final class Property<T> {

    private final String name;
    private final Function<T, @Nullable Object> value;
    private final BiFunction<T, Locale, @Nullable String> words;
    private final BiFunction<String, String, List<Piece>> pieces;

    private Property(
            String name,
            Function<T, @Nullable Object> value,
            BiFunction<T, Locale, @Nullable String> words,
            BiFunction<String, String, List<Piece>> pieces) {
        this.name = name;
        this.value = value;
        this.words = words;
        this.pieces = pieces;
    }

    /** Prose, compared word by word. */
    static <T> Property<T> text(String name, Function<T, @Nullable String> text) {
        return new Property<>(name, text::apply, (owner, reader) -> text.apply(owner), TextDiff::byWords);
    }

    /** A list, compared line by line. */
    static <T, E> Property<T> lines(String name, Function<T, List<E>> list, BiFunction<E, Locale, String> line) {
        return new Property<>(
                name,
                list::apply,
                (owner, reader) -> list.apply(owner).stream()
                        .map(each -> line.apply(each, reader))
                        .collect(Collectors.joining("\n")),
                TextDiff::byLines);
    }

    static <T> Property<T> lines(String name, Function<T, List<String>> list) {
        return lines(name, list, (line, reader) -> line);
    }

    /** A value that is another one as a whole. */
    static <T, V> Property<T> value(String name, Function<T, @Nullable V> value, Function<V, String> words) {
        return said(name, value, (held, reader) -> words.apply(held));
    }

    /** Like {@link #value}, in words of the reader's language. */
    static <T, V> Property<T> said(String name, Function<T, @Nullable V> value, BiFunction<V, Locale, String> words) {
        return new Property<>(
                name,
                value::apply,
                (owner, reader) -> Optional.ofNullable(value.apply(owner))
                        .map(held -> words.apply(held, reader))
                        .orElse(null),
                (before, after) -> List.of());
    }

    static <T> Property<T> flag(String name, Function<T, @Nullable Boolean> flag) {
        return value(name, flag, held -> held ? "yes" : "no");
    }

    Optional<Change> change(T before, T after, Locale reader) {
        if (Objects.equals(value.apply(before), value.apply(after))) {
            return Optional.empty();
        }
        String old = filled(words.apply(before, reader));
        String now = filled(words.apply(after, reader));
        List<Piece> found = pieces.apply(Objects.requireNonNullElse(old, ""), Objects.requireNonNullElse(now, ""));
        return Optional.of(new Change(name, old, now, found));
    }

    static <T> List<Change> changes(List<Property<T>> properties, T before, T after, Locale reader) {
        return properties.stream()
                .flatMap(property -> property.change(before, after, reader).stream())
                .toList();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
