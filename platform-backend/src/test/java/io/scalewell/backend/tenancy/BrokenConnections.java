package io.scalewell.backend.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that break between their opening and the first statement, as long as a test wants them to. */
final class BrokenConnections extends DelegatingDataSource {

    private volatile boolean broken = true;

    BrokenConnections(DataSource target) {
        super(target);
    }

    void mend() {
        broken = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        InvocationHandler handler = (_, method, arguments) -> {
            if (broken && method.getName().equals("prepareStatement")) {
                throw new SQLException("The connection broke", "08006");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection)
                Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
