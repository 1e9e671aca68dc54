package io.scalewell.backend.identity;

import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.text.Message;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks a service to act, established before anything of the request was read.
 *
 * @param member the person behind it: signed in, owner of the token, or owner of the automation; null for the system
 * @param scopes of the token; all of them for a person at a screen
 * @param guestOf the process that an outsider may start, and nothing else; null for everybody else
 * @param pass the tasks that a guest may work on, and nothing else; null for everybody else
 */
public record Caller(
        OrganizationId organization,
        @Nullable MemberId member,
        Role role,
        Set<Scope> scopes,
        Actor actor,
        @Nullable ProcessKey guestOf,
        @Nullable GuestPass pass) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public Caller(OrganizationId organization, @Nullable MemberId member, Role role, Set<Scope> scopes, Actor actor) {
        this(organization, member, role, scopes, actor, null, null);
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

    /**
     * An outsider at a public form: without any scope, so that no permission is given, but for the one process.
     *
     * @param form names the form in the log
     */
    public static Caller guest(OrganizationId organization, ProcessKey process, String form) {
        return new Caller(organization, null, Role.AUDITOR, Set.of(), new Actor(ActorKind.GUEST, form), process, null);
    }

    /**
     * Somebody from outside who was handed tasks: without any scope, so that no permission is given, but for those tasks.
     *
     * @param guest names the guest in the log
     */
    public static Caller guest(OrganizationId organization, String guest, GuestPass pass) {
        return new Caller(organization, null, Role.AUDITOR, Set.of(), new Actor(ActorKind.GUEST, guest), null, pass);
    }

    /** Whether this is a guest who was handed the task. */
    public boolean wasHanded(TaskId task) {
        return pass != null && pass.tasks().contains(task);
    }

    /** Whether this is somebody from outside. */
    public boolean isGuest() {
        return guestOf != null || pass != null;
    }

    /** Throws {@link Forbidden} unless this is somebody who works, or an outsider at the form of the process. */
    public void requireStart(ProcessKey process) {
        if (!process.equals(guestOf)) {
            require(Permission.WORK);
        }
    }

    /** Throws {@link Forbidden} unless this is somebody who works, or an outsider who was asked for something. */
    public void requireContribution() {
        if (!isGuest()) {
            require(Permission.WORK);
        }
    }

    public boolean may(Permission permission) {
        return permission.allowedFor(role) && scopes.contains(permission.scope());
    }

    /** Throws {@link Forbidden} with a sentence that names what is missing. */
    public void require(Permission permission) {
        if (!permission.allowedFor(role)) {
            throw new Forbidden(Message.of("permission.role", permission.words()));
        }
        if (!scopes.contains(permission.scope())) {
            throw new Forbidden(Message.of(
                    "permission.scope",
                    permission.scope().name().toLowerCase(java.util.Locale.ROOT),
                    permission.words()));
        }
    }
}
