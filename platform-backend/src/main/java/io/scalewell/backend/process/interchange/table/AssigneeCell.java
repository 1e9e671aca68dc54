package io.scalewell.backend.process.interchange.table;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An assignee in one cell: {@code tess@kestrel.example}, {@code team: Support}, {@code starter}, or the name of a role. */
final class AssigneeCell {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+");

    private AssigneeCell() {}

    static String write(@Nullable Assignee assignee) {
        return switch (assignee) {
            case null -> "";
            case Assignee.OfMember(String email) -> "member: " + email;
            case Assignee.OfTeam(String team) -> "team: " + team;
            case Assignee.OfRole(String role) -> "role: " + role;
            case Assignee.Starter() -> "starter";
            case Assignee.OfField(String field) -> "field: " + field;
        };
    }

    static @Nullable Assignee read(String cell) {
        String text = cell.strip();
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String name = text.substring(colon + 1).strip();
        if (text.isEmpty() || name.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case "member" -> new Assignee.OfMember(name);
            case "team" -> new Assignee.OfTeam(name);
            case "field" -> new Assignee.OfField(name);
            case "role" -> new Assignee.OfRole(name);
            default -> plain(text);
        };
    }

    private static Assignee plain(String text) {
        if (text.equalsIgnoreCase("starter")) {
            return new Assignee.Starter();
        }
        String name = text.startsWith("@") ? text.substring(1).strip() : text;
        return EMAIL.matcher(name).matches()
                ? new Assignee.OfMember(name)
                : new Assignee.OfRole(organizationRole(name));
    }

    private static String organizationRole(String text) {
        return Arrays.stream(Role.values())
                .map(Role::name)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElse(text);
    }
}
