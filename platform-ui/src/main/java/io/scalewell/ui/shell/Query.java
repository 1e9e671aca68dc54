package io.scalewell.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address says after the question mark. Anything unreadable counts as not said. */
public record Query(Map<String, String> values) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Query {
        values = Map.copyOf(values);
    }

    public static Query of(QueryParameters parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.getFirst()));
        return new Query(values);
    }

    public static Query empty() {
        return new Query(Map.of());
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Optional<Integer> number(String name) {
        return text(name).filter(value -> value.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    public Optional<UUID> id(String name) {
        return text(name).filter(value -> ID.matcher(value).matches()).map(UUID::fromString);
    }

    /** The constant of this name, written in lower case in addresses. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name)
                .flatMap(value -> Stream.of(type.getEnumConstants())
                        .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                        .findFirst());
    }

    /** The same with one value more, or without it when it is null or blank. */
    public Query with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(values);
        var text = value instanceof Enum<?> each ? each.name().toLowerCase(Locale.ROOT) : value;
        if (text == null || text.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, text.toString());
        }
        return new Query(changed);
    }

    public QueryParameters parameters() {
        var all = new java.util.TreeMap<String, List<String>>();
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new QueryParameters(all);
    }
}
