package io.scalewell.backend.automation;

import io.scalewell.backend.event.Cause;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.text.Message;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets an automation act with the role that its owner has now, and notes in the log that it was the automation, and why. */
@Component
class ActingAs {

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    private final Members members;
    private final TenantScope scope;

    ActingAs(Members members, TenantScope scope) {
        this.members = members;
        this.scope = scope;
    }

    /** Throws {@link Forbidden} when the owner may no longer sign in. */
    <R, X extends Throwable> R of(
            AutomationRow automation, ExecutionRow execution, ScopedValue.CallableOp<? extends R, X> work) throws X {
        Cause cause = new Cause(new EventId(execution.eventId()), execution.depth() + 1);
        return ScopedValue.where(Callers.CURRENT, caller(automation))
                .where(Cause.CURRENT, cause)
                .<R, X>call(work);
    }

    /** Notes what became of an execution, whatever its owner may do now. */
    void reporting(AutomationRow automation, ExecutionRow execution, Runnable work) {
        Caller reporter = new Caller(
                new OrganizationId(scope.get()),
                new MemberId(automation.ownerId()),
                Role.AUDITOR,
                ALL,
                new Actor(ActorKind.AUTOMATION, automation.key().value()));
        ScopedValue.where(Callers.CURRENT, reporter)
                .where(Cause.CURRENT, new Cause(new EventId(execution.eventId()), execution.depth() + 1))
                .run(work);
    }

    private Caller caller(AutomationRow automation) {
        MemberId ownerId = new MemberId(automation.ownerId());
        OrganizationId organization = new OrganizationId(scope.get());
        Actor actor = new Actor(ActorKind.AUTOMATION, automation.key().value());
        Member owner = ScopedValue.where(Callers.CURRENT, new Caller(organization, ownerId, Role.AUDITOR, ALL, actor))
                .call(() -> members.find(ownerId))
                .filter(Member::active)
                .orElseThrow(() -> new Forbidden(Message.of("automation.owner-gone", automation.key())));
        return new Caller(organization, ownerId, owner.role(), ALL, actor);
    }
}
