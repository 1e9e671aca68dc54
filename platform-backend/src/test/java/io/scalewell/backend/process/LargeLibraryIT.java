package io.scalewell.backend.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.CountedStatements;
import io.scalewell.fixture.TestDatabases;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How the library behaves with 5,000 processes. */
@BackendTest
class LargeLibraryIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Library library;

    @Autowired
    private CountedStatements statements;

    private TestOrganization organization;

    @BeforeEach
    void fill() throws SQLException {
        organization = organizations.create();
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into process.process (tenant_id, id, key, name, state, draft, created_at, changed_at)
                    select current_setting('app.tenant_id')::uuid, gen_random_uuid(), 'P' || n, 'Procedure ' || n, 'DRAFT',
                      jsonb_build_object('name', 'Procedure ' || n, 'purpose', 'Kept for case ' || n % 97, 'stages', jsonb_build_array(
                        jsonb_build_object('title', 'Stage', 'steps', (
                          select jsonb_agg(jsonb_build_object('title', 'Handle ' || md5(n::text || s), 'instructions', md5(s::text || n)))
                          from generate_series(1, 8) s)))),
                      now(), now()
                    from generate_series(1, 5000) n
                    """);
            statement.execute("""
                    update process.process set draft = jsonb_set(draft, '{name}', '"Supplier onboarding"'), name = 'Supplier onboarding'
                    where key = 'P4711'
                    """);
            statement.execute("analyze process.search");
        }
    }

    /** Both statements are read from the functions themselves, so that what is looked at is what runs. */
    @ParameterizedTest
    @CsvSource({"find_words, onboarding, search_words", "find_similar, onbaording, search_letters"})
    void searchingUsesItsIndex(String function, String text, String index) throws SQLException {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            String body = text(statement, "select prosrc from pg_proc where proname = '" + function + "'");
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare find(text) as " + body.replace("(wanted)", "($1)"));

            String plan = text(statement, "explain execute find('" + text + "')");

            assertThat(plan).contains("Bitmap Index Scan on " + index).doesNotContain("Seq Scan");
        }
    }

    @Test
    void onePageTakesTheSameFewStatementsHoweverManyProcessesThereAre() {
        int count = statements.during(() -> assertThat(find("onbaording")).isOne());

        assertThat(count).isLessThanOrEqualTo(2);
        assertThat(find("procedure")).isEqualTo(PageRequest.DEFAULT_LIMIT);
    }

    private int find(String text) {
        return organization
                .call(() -> library.list(LibraryFilter.ofText(text), LibrarySort.BEST, PageRequest.first()))
                .items()
                .size();
    }

    private Connection connect() throws SQLException {
        Connection owner = TestDatabases.shared().owner().connect();
        try (Statement statement = owner.createStatement()) {
            statement.execute("set app.tenant_id = '" + organization.id().value() + "'");
        }
        return owner;
    }

    private static String text(Statement statement, String query) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                text.append(rows.getString(1)).append('\n');
            }
        }
        return text.toString();
    }
}
