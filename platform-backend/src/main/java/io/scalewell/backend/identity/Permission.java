package io.scalewell.backend.identity;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.function.Predicate;

/** What a service asks for before it acts: a role that may, and for a token the scope as well. */
public enum Permission {
    READ(role -> true, Scope.READ, "permission.read"),
    SUBSCRIBE(role -> true, Scope.CALENDAR, "permission.subscribe"),
    WORK(Role::mayWork, Scope.RUN, "permission.work"),
    DESIGN(Role::mayDesign, Scope.DESIGN, "permission.design"),
    AUTOMATE(Role::mayDesign, Scope.AUTOMATE, "permission.automate"),
    IMPROVE(Role::mayDesign, Scope.IMPROVE, "permission.improve"),
    ADMINISTER(Role::mayAdminister, Scope.ADMIN, "permission.administer");

    private final Predicate<Role> role;
    private final Scope scope;
    private final String key;

    Permission(Predicate<Role> role, Scope scope, String key) {
        this.role = role;
        this.scope = scope;
        this.key = key;
    }

    boolean allowedFor(Role candidate) {
        return role.test(candidate);
    }

    Scope scope() {
        return scope;
    }

    /** What it allows, as the end of a sentence. */
    Message words() {
        return new Message(key, List.of());
    }
}
