package io.scalewell.backend.identity;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import java.util.function.Predicate;

/** What a service asks for before it acts: a role that may, and for a token the scope as well. */
public enum Permission {
    READ(role -> true, Scope.READ, "read"),
    WORK(Role::mayWork, Scope.RUN, "work on runs"),
    DESIGN(Role::mayDesign, Scope.DESIGN, "change processes"),
    AUTOMATE(Role::mayDesign, Scope.AUTOMATE, "change automations"),
    IMPROVE(Role::mayDesign, Scope.IMPROVE, "change goals and reviews"),
    ADMINISTER(Role::mayAdminister, Scope.ADMIN, "administer the organization");

    private final Predicate<Role> role;
    private final Scope scope;
    private final String words;

    Permission(Predicate<Role> role, Scope scope, String words) {
        this.role = role;
        this.scope = scope;
        this.words = words;
    }

    boolean allowedFor(Role candidate) {
        return role.test(candidate);
    }

    Scope scope() {
        return scope;
    }

    String words() {
        return words;
    }
}
