package io.scalewell.backend.guest;

import io.scalewell.backend.guest.GuestLinks.Said;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.GuestPass;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets guests in: every transaction asks anew whether the link holds, and keeps it from being taken back until it has ended. */
@Component
class GuestEntry {

    private final GuestRepository guests;
    private final TransactionOperations transactions;
    private final DatabaseClock clock;

    GuestEntry(GuestRepository guests, TransactionOperations transactions, DatabaseClock clock) {
        this.guests = guests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does something as the guest, in one transaction; empty for a link that is worth nothing. */
    <T> Optional<T> in(Said said, Function<GuestRow, T> work) {
        return TenantScope.call(
                said.organization().value(),
                () -> Objects.requireNonNull(transactions.execute(_ -> guests.hold(said.guest())
                        .filter(guest -> guest.link() == said.number() && guest.isOpen(clock.now()))
                        .map(guest -> ScopedValue.where(Callers.CURRENT, caller(said.organization(), guest))
                                .call(() -> work.apply(guest))))));
    }

    /** Within no transaction, such as to take in a file; the next transaction asks again. */
    <T, X extends Throwable> T as(Said said, GuestRow guest, ScopedValue.CallableOp<T, X> work) throws X {
        return TenantScope.<T, X>call(
                said.organization().value(),
                () -> ScopedValue.where(Callers.CURRENT, caller(said.organization(), guest))
                        .<T, X>call(work));
    }

    private static Caller caller(OrganizationId organization, GuestRow guest) {
        return Caller.guest(organization, guest.id().toString(), new GuestPass(guest.name(), guest.tasks()));
    }
}
