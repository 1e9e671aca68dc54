package io.scalewell.backend.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that is known until the transaction ends. Another transaction may run while this one is suspended; it knows its own. */
public final class OfTransaction<T> {

    /** Null when nothing is known, or there is no transaction. */
    @SuppressWarnings("unchecked")
    public @Nullable T find() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? (T) TransactionSynchronizationManager.getResource(this)
                : null;
    }

    /** What was known before stays. Without a transaction nothing is kept. */
    public void keep(T value) {
        if (TransactionSynchronizationManager.isSynchronizationActive() && find() == null) {
            TransactionSynchronizationManager.bindResource(this, value);
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
    }

    private final class Forget implements TransactionSynchronization {

        private @Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(OfTransaction.this, suspended);
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.this);
        }
    }
}
