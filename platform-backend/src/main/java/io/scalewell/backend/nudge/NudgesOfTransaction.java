package io.scalewell.backend.nudge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers the hints of a transaction until it has committed. */
final class NudgesOfTransaction implements TransactionSynchronization {

    private final Consumer<Set<Nudge>> sender;
    private final Set<Nudge> nudges = new LinkedHashSet<>();

    private NudgesOfTransaction(Consumer<Set<Nudge>> sender) {
        this.sender = sender;
    }

    static NudgesOfTransaction current(Consumer<Set<Nudge>> sender) {
        for (TransactionSynchronization registered : TransactionSynchronizationManager.getSynchronizations()) {
            if (registered instanceof NudgesOfTransaction nudges) {
                return nudges;
            }
        }
        NudgesOfTransaction fresh = new NudgesOfTransaction(sender);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(Nudge nudge) {
        nudges.add(nudge);
    }

    @Override
    public void afterCommit() {
        sender.accept(nudges);
    }
}
