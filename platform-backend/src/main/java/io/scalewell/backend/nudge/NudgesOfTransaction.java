package io.scalewell.backend.nudge;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers the hints of a transaction, so that sending them costs one statement however many there are. */
final class NudgesOfTransaction implements TransactionSynchronization {

    private final DSLContext dsl;
    private final Set<Nudge> nudges = new LinkedHashSet<>();

    private NudgesOfTransaction(DSLContext dsl) {
        this.dsl = dsl;
    }

    static NudgesOfTransaction current(DSLContext dsl) {
        for (TransactionSynchronization registered : TransactionSynchronizationManager.getSynchronizations()) {
            if (registered instanceof NudgesOfTransaction nudges) {
                return nudges;
            }
        }
        NudgesOfTransaction fresh = new NudgesOfTransaction(dsl);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(Nudge nudge) {
        nudges.add(nudge);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        String[] payloads = nudges.stream().map(Nudge::payload).toArray(String[]::new);
        dsl.execute(
                "select count(pg_notify(?, payload)) from unnest(?::text[]) as nudge(payload)",
                ListeningConnection.CHANNEL,
                payloads);
        nudges.clear();
    }
}
