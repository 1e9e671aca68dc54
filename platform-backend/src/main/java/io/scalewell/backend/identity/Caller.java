package io.scalewell.backend.identity;

import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks a service to act, established before anything of the request was read.
 *
 * @param member the person behind it: signed in, owner of the token, or owner of the automation; null for the system
 * @param scopes of the token; all of them for a person at a screen
 */
public record Caller(
        OrganizationId organization, @Nullable MemberId member, Role role, Set<Scope> scopes, Actor actor) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** A member at a screen. */
    public static Caller member(OrganizationId organization, MemberId member, Role role) {
        return new Caller(
                organization, member, role, EnumSet.allOf(Scope.class), new Actor(ActorKind.MEMBER, member.toString()));
    }

    /** The platform itself, such as the loader of the demo organization. */
    public static Caller system(OrganizationId organization) {
        return new Caller(organization, null, Role.ADMIN, EnumSet.allOf(Scope.class), Actor.SYSTEM);
    }

    public boolean may(Permission permission) {
        return permission.allowedFor(role) && scopes.contains(permission.scope());
    }

    /** Throws {@link Forbidden} with a sentence that names what is missing. */
    public void require(Permission permission) {
        if (!permission.allowedFor(role)) {
            throw new Forbidden("Your role does not allow to " + permission.words() + ".");
        }
        if (!scopes.contains(permission.scope())) {
            throw new Forbidden(
                    "The token lacks the scope " + permission.scope().name().toLowerCase(java.util.Locale.ROOT)
                            + ", which is needed to " + permission.words() + ".");
        }
    }
}
