package io.scalewell.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs the changelog outside of the application: for code generation, and for the template of the tests. */
public final class Migrations {

    /** Held, since the level of a logger that nobody holds is forgotten. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private static final String CHANGELOG = "db/changelog/db.changelog-master.yaml";

    private Migrations() {}

    /** Brings the database of the login up to the changelog that the accessor finds. */
    public static void apply(Login owner, ResourceAccessor resources) {
        System.setProperty("liquibase.analytics.enabled", "false");
        LIQUIBASE.setLevel(Level.WARNING);
        try (var connection = owner.connect()) {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> apply(connection, resources));
        } catch (SQLException | RuntimeException e) {
            throw new PostgresException("The database could not be migrated: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new PostgresException("The changelog failed: " + e.getMessage(), e);
        }
    }

    private static void apply(Connection connection, ResourceAccessor resources) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        try (var liquibase = new Liquibase(CHANGELOG, resources, database)) {
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts());
        }
    }
}
