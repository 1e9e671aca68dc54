package io.scalewell.backend.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells the database at the beginning of each transaction whose it is. Without an organization nothing is set, and every tenant
 * table answers with an error.
 */
@Component
class TenantTransactionListener implements TransactionExecutionListener {

    private final DataSource dataSource;
    private final TenantScope scope;

    TenantTransactionListener(DataSource dataSource, TenantScope scope) {
        this.dataSource = dataSource;
        this.scope = scope;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null || !transaction.isNewTransaction()) {
            return;
        }
        Optional<UUID> tenant = scope.find();
        if (tenant.isPresent()) {
            set(tenant.get());
        }
    }

    private void set(UUID tenantId) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            statement.setString(1, tenantId.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("The organization of the transaction could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
