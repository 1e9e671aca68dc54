package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.identity.Role;
import java.util.Arrays;

/** What a role is called: one of a process by its name, one of the organization by the members who have it. */
public final class RoleWords {

    private RoleWords() {}

    public static String of(String role, Component translator) {
        boolean ofOrganization =
                Arrays.stream(Role.values()).anyMatch(each -> each.name().equals(role));
        return ofOrganization ? translator.getTranslation("role.members." + role) : role;
    }
}
