package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.tenancy.TenantScope;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Honours {@code SCALEWELL_BOOTSTRAP_TOKEN} at start. In an empty database it makes an organization with the admin {@code
 * admin@localhost}, who has no password and so nothing but this token; in a demo database the token goes to the demo's first admin. A
 * database in use is left alone: whoever can set a variable must not become its admin.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Bootstrap implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);

    private final IdentitySettings settings;
    private final BootstrapToken token;
    private final Directory directory;
    private final OrganizationCreation creation;
    private final OrganizationRepository organizations;
    private final MemberRepository members;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;

    Bootstrap(
            IdentitySettings settings,
            BootstrapToken token,
            Directory directory,
            OrganizationCreation creation,
            OrganizationRepository organizations,
            MemberRepository members,
            DatabaseClock clock,
            TransactionOperations transactions) {
        this.settings = settings;
        this.token = token;
        this.directory = directory;
        this.creation = creation;
        this.organizations = organizations;
        this.members = members;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!token.isSet() || token.isGiven()) {
            return;
        }
        List<UUID> existing = directory.organizations();
        if (existing.isEmpty()) {
            makeOrganization();
        } else if (existing.size() == 1 && giveIfDemo(existing.getFirst())) {
            LOG.info("The bootstrap token is a token of the demo organization's admin now");
        } else {
            LOG.warn("SCALEWELL_BOOTSTRAP_TOKEN is ignored: the database is in use");
        }
    }

    /** With the demo, its loader makes the organization, and that gives the token. */
    private void makeOrganization() {
        if (!settings.demo()) {
            ZoneId zone = ZoneOffset.UTC.equals(ZoneId.systemDefault()) ? ZoneId.of("UTC") : ZoneId.systemDefault();
            creation.create(new NewOrganization(
                    "scalewell", "ScaleWell", zone, false, "Administrator", "admin@localhost", null));
            LOG.info("Made the organization ScaleWell; its admin has the bootstrap token");
        }
    }

    private boolean giveIfDemo(UUID tenant) {
        return TenantScope.call(
                tenant,
                () -> transactions.execute(status -> {
                    if (!organizations.get().demo()) {
                        return false;
                    }
                    members.findFirstAdmin().ifPresent(admin -> token.give(admin.id(), clock.now()));
                    return true;
                }));
    }
}
