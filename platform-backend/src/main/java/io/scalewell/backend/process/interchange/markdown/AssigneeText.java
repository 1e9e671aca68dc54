package io.scalewell.backend.process.interchange.markdown;

import io.scalewell.shared.process.Assignee;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who fills a role, as it stands behind the role's name: an e-mail address, {@code team Support}, {@code @} for nobody yet. */
final class AssigneeText {

    private static final Pattern EMAIL = Pattern.compile("@?[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");

    private AssigneeText() {}

    static String of(@Nullable Assignee assignee) {
        return switch (assignee) {
            case null -> "@";
            case Assignee.OfMember(String email) -> email;
            case Assignee.OfTeam(String team) -> "team " + team;
            case Assignee.OfRole(String role) -> "role " + role;
            case Assignee.OfField(String field) -> "field " + field;
            case Assignee.Starter() -> "whoever starts";
        };
    }

    /** Whether the words can stand behind the name of a role. */
    static boolean isOne(String words) {
        return words.isEmpty() || words.startsWith("@") || read(words).isPresent();
    }

    /** Empty for a placeholder such as {@code @NAME}. */
    static Optional<Assignee> read(String words) {
        if (EMAIL.matcher(words).matches()) {
            return Optional.of(new Assignee.OfMember(words.startsWith("@") ? words.substring(1) : words));
        }
        if (words.equals("whoever starts")) {
            return Optional.of(new Assignee.Starter());
        }
        int blank = words.indexOf(' ');
        String rest = blank < 0 ? "" : words.substring(blank + 1).strip();
        return rest.isEmpty()
                ? Optional.empty()
                : switch (words.substring(0, blank)) {
                    case "team" -> Optional.of(new Assignee.OfTeam(rest));
                    case "role" -> Optional.of(new Assignee.OfRole(rest));
                    case "field" -> Optional.of(new Assignee.OfField(rest));
                    default -> Optional.empty();
                };
    }
}
