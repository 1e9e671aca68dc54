package io.scalewell.backend.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What is kept of links that were used. */
@BackendTest
class UsedLinksIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Directory directory;

    @Autowired
    private UsedLinkRepository repository;

    @Autowired
    private UsedLinks duty;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void forgetsThoseThatHaveExpiredAndNoOthers() {
        TestOrganization organization = organizations.create();
        organization.run(() -> transactions.executeWithoutResult(_ ->
                directory.add(Directory.Kind.ORGANIZATION, organization.id().toString())));
        Instant now = Instant.now();
        UUID expired = UUID.randomUUID();
        UUID valid = UUID.randomUUID();
        assertThat(use(organization, expired, now.minus(MailPosting.DECIDABLE).minus(Duration.ofHours(1))))
                .isTrue();
        assertThat(use(organization, valid, now.minus(MailPosting.DECIDABLE).plus(Duration.ofHours(1))))
                .isTrue();

        duty.run();

        assertThat(use(organization, expired, now)).as("forgotten").isTrue();
        assertThat(use(organization, valid, now)).as("still known").isFalse();
    }

    private boolean use(TestOrganization organization, UUID link, Instant at) {
        return organization.call(() -> Objects.requireNonNull(transactions.execute(_ -> repository.use(link, at))));
    }
}
