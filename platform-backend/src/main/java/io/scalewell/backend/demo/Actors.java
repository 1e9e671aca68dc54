package io.scalewell.backend.demo;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a member act at an instant of the past, through the services and with the rights that everybody has. */
final class Actors {

    private final OrganizationId organization;
    private final Map<String, Caller> byEmail = new HashMap<>();
    private final Map<UUID, String> emails = new HashMap<>();

    Actors(OrganizationId organization) {
        this.organization = organization;
    }

    void enter(Member member) {
        byEmail.put(
                member.email(),
                new Caller(
                        organization,
                        member.id(),
                        member.role(),
                        EnumSet.allOf(Scope.class),
                        new Actor(ActorKind.MEMBER, member.id().toString())));
        emails.put(member.id().value(), member.email());
    }

    MemberId id(String email) {
        return Objects.requireNonNull(caller(email).member());
    }

    String email(MemberId id) {
        return Objects.requireNonNull(emails.get(id.value()), () -> "Nobody is " + id);
    }

    private Caller caller(String email) {
        return Objects.requireNonNull(byEmail.get(email), () -> "Nobody is called " + email);
    }

    <R extends @Nullable Object, X extends Throwable> R at(
            Instant instant, String email, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(DatabaseClock.SIMULATED, instant)
                .where(Callers.CURRENT, caller(email))
                .<R, X>call(work);
    }
}
