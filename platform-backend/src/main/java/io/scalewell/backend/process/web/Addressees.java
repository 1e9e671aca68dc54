package io.scalewell.backend.process.web;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is asked to acknowledge: an object like an assignee's, or shorter a text. A text is the address of a member, one of the
 * organization's roles, else the name of a team.
 */
final class Addressees {

    private Addressees() {}

    static List<Assignee> of(List<Object> said) {
        List<Assignee> found = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int index = 0; index < said.size(); index++) {
            Assignee assignee = one(said.get(index));
            if (assignee == null) {
                errors.add(new InputError("/acknowledge/" + index, Message.of("publish.addressee")));
            } else {
                found.add(assignee);
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("publish.addressees"), errors);
        }
        return found;
    }

    private static @Nullable Assignee one(Object said) {
        return switch (said) {
            case String text -> named(text.strip());
            case Map<?, ?> object
            when object.size() == 1 -> {
                Map.Entry<?, ?> entry = object.entrySet().iterator().next();
                yield entry.getValue() instanceof String name
                        ? ofKind(String.valueOf(entry.getKey()), name.strip())
                        : null;
            }
            default -> null;
        };
    }

    private static Assignee named(String text) {
        if (text.contains("@")) {
            return new Assignee.OfMember(text);
        }
        boolean role = Arrays.stream(Role.values()).anyMatch(each -> each.name().equals(text));
        return role ? new Assignee.OfRole(text) : new Assignee.OfTeam(text);
    }

    private static @Nullable Assignee ofKind(String kind, String name) {
        return switch (kind) {
            case "member" -> new Assignee.OfMember(name);
            case "team" -> new Assignee.OfTeam(name);
            case "role" -> new Assignee.OfRole(name);
            default -> null;
        };
    }
}
