package io.scalewell.backend.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.problem.Overloaded;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BackendTest
class QueueLimitIT {

    private static final EngineProperties THREE =
            new EngineProperties(4, 2, Duration.ofSeconds(15), Duration.ofSeconds(1), Duration.ZERO, 3, Duration.ZERO);
    private static final NewJob WAITING =
            NewJob.now(ScriptedInside.KIND, Map.of()).withSerialKey("key").dueAt(Instant.parse("2999-01-01T00:00:00Z"));

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private EngineProbe probe;

    @Autowired
    private JobRepository repository;

    private QueueLimit limit;
    private UUID tenant;

    @BeforeEach
    void prepare() {
        limit = new QueueLimit(repository, THREE);
        tenant = organizations.create().id().value();
    }

    private void requirePlace(UUID tenantId) {
        probe.within(tenantId, () -> {
            limit.requirePlace(tenantId);
            return true;
        });
    }

    @Test
    void p11RefusesWhatIsBeyondTheQuotaBeforeAccepting() {
        probe.enqueue(tenant, WAITING);
        probe.enqueue(tenant, WAITING);

        requirePlace(tenant);

        assertThatThrownBy(() -> requirePlace(tenant)).isInstanceOf(Overloaded.class);
    }

    @Test
    void p11CountsWhatAlreadyWaited() {
        for (int number = 0; number < 3; number++) {
            probe.enqueue(tenant, WAITING);
        }

        assertThatThrownBy(() -> requirePlace(tenant)).isInstanceOf(Overloaded.class);
    }

    @Test
    void p26CountsEachOrganizationByItself() {
        requirePlace(tenant);
        requirePlace(tenant);
        requirePlace(tenant);

        assertThatCode(() -> requirePlace(organizations.create().id().value())).doesNotThrowAnyException();
    }
}
