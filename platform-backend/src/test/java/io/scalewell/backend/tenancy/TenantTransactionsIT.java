package io.scalewell.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.BackendTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@BackendTest
class TenantTransactionsIT {

    private static final UUID TENANT = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Autowired
    private TenantScope scope;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private DSLContext db;

    @Test
    void tellsTheDatabaseWhoseTheTransactionIs() {
        String told = TenantScope.call(TENANT, () -> transactions.execute(_ -> setting()));

        assertThat(told).isEqualTo(TENANT.toString());
    }

    @Test
    void forgetsTheOrganizationWithTheTransaction() {
        TenantScope.run(TENANT, () -> transactions.executeWithoutResult(_ -> setting()));

        String told = transactions.execute(_ -> setting());
        assertThat(told).isNullOrEmpty();
    }

    @Test
    void transactionWithinATransactionIsToldAsWell() {
        var inner = new TransactionTemplate(transactionManager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        String told = TenantScope.call(TENANT, () -> transactions.execute(_ -> inner.execute(_ -> setting())));

        assertThat(told).isEqualTo(TENANT.toString());
    }

    @Test
    void leavesNothingOnTheThreadWhenTheConnectionBreaksAtTheBeginning() {
        var connections = new BrokenConnections(dataSource);
        var template = new TransactionTemplate(new TenantTransactions(connections, scope));

        assertThatThrownBy(() -> TenantScope.run(TENANT, () -> template.executeWithoutResult(_ -> {})))
                .isInstanceOf(CannotCreateTransactionException.class);
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();

        connections.mend();
        Boolean fresh = TenantScope.call(TENANT, () -> template.execute(status -> status.isNewTransaction()));
        assertThat(fresh).isTrue();
    }

    private String setting() {
        return db.fetchSingle("select current_setting('app.tenant_id', true)").get(0, String.class);
    }
}
