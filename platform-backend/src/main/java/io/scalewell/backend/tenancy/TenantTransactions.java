package io.scalewell.backend.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database at the beginning of each transaction whose it is. Without an organization nothing is set, and every tenant
 * table answers with an error.
 *
 * <p>Not a listener: what a listener throws after the beginning would leave the transaction bound to its thread.
 */
@Component("transactionManager")
final class TenantTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private final transient DataSource connections;
    private final transient TenantScope scope;

    TenantTransactions(DataSource connections, TenantScope scope) {
        super(connections);
        this.connections = connections;
        this.scope = scope;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            scope.find().ifPresent(this::tell);
        } catch (RuntimeException | Error e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void tell(UUID tenantId) {
        Connection connection = DataSourceUtils.getConnection(connections);
        try (var statement = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            statement.setString(1, tenantId.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The organization of the transaction could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }
}
