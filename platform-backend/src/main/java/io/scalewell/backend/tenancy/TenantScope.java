package io.scalewell.backend.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The organization for which this thread works: the innermost {@link #call} or {@link #run}, else that of the authenticated
 * request. Transactions that begin within it see the rows of that organization and no others.
 */
@Component
public class TenantScope {

    private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

    private final Supplier<List<TenantSource>> sources;

    /** Asked for late, since a source may need what needs this; and once, since looking beans up takes its time. */
    TenantScope(ObjectProvider<TenantSource> sources) {
        this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
    }

    /** Works for an organization outside a request, such as in a job. */
    public static void run(UUID tenantId, Runnable work) {
        refuseWithinTransactionOf(tenantId);
        ScopedValue.where(CURRENT, tenantId).run(work);
    }

    /** Like {@link #run}, with a result. */
    public static <R extends @Nullable Object, X extends Throwable> R call(
            UUID tenantId, ScopedValue.CallableOp<? extends R, X> work) throws X {
        refuseWithinTransactionOf(tenantId);
        return ScopedValue.where(CURRENT, tenantId).<R, X>call(work);
    }

    public Optional<UUID> find() {
        if (CURRENT.isBound()) {
            return Optional.of(CURRENT.get());
        }
        List<UUID> found = sources.get().stream()
                .flatMap(source -> source.tenant().stream())
                .distinct()
                .toList();
        return found.stream().findFirst();
    }

    /** The id of the current organization; throws when there is none: such work must not touch tenant tables. */
    public UUID get() {
        return find().orElseThrow(() -> new IllegalStateException("No organization is in scope"));
    }

    /** A transaction belongs to one organization; another one inside it would read through the wrong lock. */
    private static void refuseWithinTransactionOf(UUID tenantId) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !(CURRENT.isBound() && CURRENT.get().equals(tenantId))) {
            throw new IllegalStateException("A transaction cannot change its organization");
        }
    }
}
