package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The roles of a text: those it lists, and those that its items name before a colon or at their end in brackets. */
final class RoleBook {

    private static final Pattern PREFIX = Pattern.compile("^([\\p{L}\\p{N}][^:()\\n]{0,59}):\\s+(?=\\S)");
    private static final Pattern SUFFIX = Pattern.compile("\\s*\\(([^()]{2,80})\\)\\s*\\.?$");

    private static final int MOST_ROLES = 100;

    private final Map<String, ProcessRole> roles = new LinkedHashMap<>();
    private final Map<String, Integer> prefixes = new HashMap<>();

    /** Adds a role that the text lists. */
    void declare(String name, @Nullable Assignee filledBy) {
        ProcessRole known = roles.get(key(name));
        if (known == null || known.filledBy() == null) {
            enter(key(name), new ProcessRole(known == null ? name : known.name(), filledBy));
        }
    }

    /** Counts what stands before the colons: what does so twice is a role. */
    void look(Collection<Item> items) {
        items.forEach(item -> {
            Matcher prefix = PREFIX.matcher(item.text());
            if (prefix.find() && !isEscaped(item.raw(), item.raw().indexOf(':'))) {
                prefixes.merge(key(prefix.group(1)), 1, Integer::sum);
            }
        });
    }

    List<ProcessRole> roles() {
        return List.copyOf(roles.values());
    }

    /** Whether the beginning or the end of a title might be taken for a role. */
    boolean mightTakeForRole(String title) {
        return PREFIX.matcher(title).find() || !named(title, title).names.isEmpty();
    }

    /** Takes the roles out of an item's title. What was escaped in the source is no role. */
    Named named(String title, String raw) {
        return isEscaped(raw, raw.indexOf(':'))
                ? bySuffix(title, raw)
                : byDeclared(title).or(() -> byPrefix(title)).orElseGet(() -> bySuffix(title, raw));
    }

    private Optional<Named> byDeclared(String title) {
        return roles.values().stream()
                .map(role -> role.name() + ": ")
                .filter(prefix -> title.regionMatches(true, 0, prefix, 0, prefix.length()))
                .findFirst()
                .map(prefix -> new Named(
                        title.substring(prefix.length()).strip(),
                        entered(List.of(prefix.substring(0, prefix.length() - 2))),
                        ""));
    }

    private Optional<Named> byPrefix(String title) {
        Matcher prefix = PREFIX.matcher(title);
        if (!prefix.find()) {
            return Optional.empty();
        }
        String words = prefix.group(1);
        if (isRole(words) || (prefixes.getOrDefault(key(words), 0) >= 2 && RoleWords.mayNameRole(words))) {
            return Optional.of(new Named(title.substring(prefix.end()), entered(List.of(RoleWords.name(words))), ""));
        }
        return RoleWords.mayNameRole(words) ? Optional.of(new Named(title, List.of(), words)) : Optional.empty();
    }

    private Named bySuffix(String title, String raw) {
        Matcher suffix = SUFFIX.matcher(title);
        if (suffix.find() && suffix.start() > 0 && !isEscaped(raw, raw.lastIndexOf('('))) {
            List<String> names = RoleWords.each(suffix.group(1));
            if (names.stream().anyMatch(this::isRole)) {
                return new Named(title.substring(0, suffix.start()), entered(names), "");
            }
        }
        return new Named(title, List.of(), "");
    }

    private static boolean isEscaped(String raw, int index) {
        return index > 0 && raw.charAt(index - 1) == '\\';
    }

    private boolean isRole(String words) {
        return roles.containsKey(key(words)) || RoleWords.nameRole(words);
    }

    private List<String> entered(List<String> names) {
        List<String> known = new ArrayList<>();
        for (String name : names) {
            known.add(roles.computeIfAbsent(key(name), key -> new ProcessRole(name, null))
                    .name());
        }
        return known.stream().distinct().toList();
    }

    private ProcessRole enter(String key, ProcessRole role) {
        if (roles.size() == MOST_ROLES && !roles.containsKey(key)) {
            throw new Invalid("", Message.of("import.roles", MOST_ROLES));
        }
        roles.put(key, role);
        return role;
    }

    private static String key(String name) {
        return RoleWords.name(name).toLowerCase(Locale.ROOT);
    }

    /**
     * A title without its roles.
     *
     * @param names of the roles
     * @param doubtful what stands before a colon and may be a role or not; empty when nothing is
     */
    record Named(String title, List<String> names, String doubtful) {

        Named {
            names = List.copyOf(names);
        }
    }
}
