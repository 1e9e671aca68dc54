package io.scalewell.backend.process.flow;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Says in English who does a step. */
public final class DoerWords {

    private static final Map<Role, String> ROLES = Map.of(
            Role.ADMIN,
            "Any admin",
            Role.MANAGER,
            "Any manager",
            Role.MEMBER,
            "Any member",
            Role.AUDITOR,
            "Any auditor");

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> fields;

    /**
     * @param names gives the name of a member by e-mail address, or the address when nobody has it
     * @param fields gives what a field is called by its key, or the key
     */
    public DoerWords(UnaryOperator<String> names, UnaryOperator<String> fields) {
        this.names = names;
        this.fields = fields;
    }

    /** Says members by their addresses and fields by their keys. */
    public static DoerWords withoutNames() {
        return new DoerWords(UnaryOperator.identity(), UnaryOperator.identity());
    }

    public String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfMember(String email) -> names.apply(email);
            case Assignee.OfTeam(String team) -> team;
            case Assignee.OfRole(String role) -> role(role);
            case Assignee.Starter() -> "Whoever starts the run";
            case Assignee.OfField(String field) -> "Whoever “" + fields.apply(field) + "” names";
        };
    }

    private static String role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .map(ROLES::get)
                .orElse(name);
    }
}
