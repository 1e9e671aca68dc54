package io.scalewell.backend.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scalewell.fixture.TestDatabases;
import io.scalewell.postgres.DatabaseLogins;
import io.scalewell.postgres.Login;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P26: a table that could show one organization's rows to another keeps the application from starting. */
class RowLevelSecurityCheckIT {

    private static final String TABLE =
            "create table process.leaky (tenant_id uuid, id uuid, primary key (tenant_id, id));";
    private static final String PROTECT = "select tenancy.protect('process.leaky');";

    private final DatabaseLogins logins = TestDatabases.fresh();

    @Test
    void isContentWithOurOwnTables() throws SQLException {
        assertThat(gaps(logins.application())).isEmpty();
    }

    @Test
    void isContentWithAProtectedTable() throws SQLException {
        execute(TABLE + PROTECT);

        assertThat(gaps(logins.application())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter table process.leaky disable row level security                        | no forced row level security
            alter table process.leaky no force row level security                       | no forced row level security
            drop policy tenant on process.leaky                                         | no policy on the organization
            create index leaky_id on process.leaky (id)                                 | does not begin with tenant_id
            alter table process.leaky add constraint leaky_once unique (id, tenant_id)  | does not begin with tenant_id
            alter table process.leaky drop constraint leaky_pkey                        | has no primary key
            create view process.leaky_all as select * from process.leaky                | sees more than its reader
            """)
    void namesEachGap(String change, String gap) throws SQLException {
        execute(TABLE + PROTECT + change);

        assertThat(gaps(logins.application())).singleElement().asString().contains("leaky", gap);
    }

    @Test
    void refusesAUserWhoOwnsTheTables() throws SQLException {
        assertThat(gaps(logins.owner())).contains("the database user owns process.process");
    }

    @Test
    void refusesToStartWhenThereIsAGap() throws SQLException {
        execute(TABLE);

        try (var connection = logins.application().connect()) {
            var check = new RowLevelSecurityCheck(DSL.using(connection, SQLDialect.POSTGRES));

            assertThatThrownBy(check::afterSingletonsInstantiated)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("process.leaky");
        }
    }

    private static List<String> gaps(Login login) throws SQLException {
        try (var connection = login.connect()) {
            return new RowLevelSecurityCheck(DSL.using(connection, SQLDialect.POSTGRES)).gaps();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = logins.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
