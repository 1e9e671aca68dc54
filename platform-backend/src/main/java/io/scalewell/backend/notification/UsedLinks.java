package io.scalewell.backend.notification;

import io.scalewell.backend.engine.Duty;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets used links of mails as soon as they have expired: from then on their age alone refuses them. */
@Component
class UsedLinks implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(UsedLinks.class);

    private final Directory directory;
    private final TransactionOperations transactions;
    private final UsedLinkRepository used;
    private final DatabaseClock clock;

    UsedLinks(Directory directory, TransactionOperations transactions, UsedLinkRepository used, DatabaseClock clock) {
        this.directory = directory;
        this.transactions = transactions;
        this.used = used;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-used-links";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        directory.organizations().forEach(organization -> TenantScope.run(organization, this::ofOrganization));
    }

    private void ofOrganization() {
        // a link is made before it is used, so it has expired once it was used that long ago
        transactions.executeWithoutResult(_ -> {
            int forgotten = used.removeUsedBefore(clock.now().minus(MailPosting.DECIDABLE));
            if (forgotten > 0) {
                LOG.info("Forgot {} used links that have expired", forgotten);
            }
        });
    }
}
