package io.scalewell.backend.process.flow;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.text.Message;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Says who does a step. */
public final class DoerWords {

    private final UnaryOperator<String> names;
    private final UnaryOperator<String> fields;
    private final Locale reader;

    /**
     * @param names gives the name of a member by e-mail address, or the address when nobody has it
     * @param fields gives what a field is called by its key, or the key
     */
    public DoerWords(UnaryOperator<String> names, UnaryOperator<String> fields, Locale reader) {
        this.names = names;
        this.fields = fields;
        this.reader = reader;
    }

    /** Says members by their addresses and fields by their keys, in English. */
    public static DoerWords withoutNames() {
        return new DoerWords(UnaryOperator.identity(), UnaryOperator.identity(), Locale.ENGLISH);
    }

    public String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfMember(String email) -> names.apply(email);
            case Assignee.OfTeam(String team) -> team;
            case Assignee.OfRole(String role) -> role(role);
            case Assignee.Starter() -> Message.of("diagram.starter").in(reader);
            case Assignee.OfField(String field) ->
                Message.of("diagram.by-field", fields.apply(field)).in(reader);
        };
    }

    /** In whose language it is said. */
    public Locale reader() {
        return reader;
    }

    private String role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .map(role -> anyOf(role).in(reader))
                .orElse(name);
    }

    private static Message anyOf(Role role) {
        return Message.of(
                switch (role) {
                    case ADMIN -> "diagram.any-admin";
                    case MANAGER -> "diagram.any-manager";
                    case MEMBER -> "diagram.any-member";
                    case AUDITOR -> "diagram.any-auditor";
                });
    }
}
