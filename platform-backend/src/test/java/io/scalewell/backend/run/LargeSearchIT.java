package io.scalewell.backend.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestDatabases;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.postgres.Login;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.Tasks;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Map;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How PostgreSQL answers the search among 20,000 runs and 40,000 tasks, as the application's user: the plans of all nested queries. */
@BackendTest
class LargeSearchIT {

    private static final String TABLES = "(run|task|comment|member|step_title|process|search)";

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TenantScope scope;

    private Office office;

    @BeforeEach
    void fill() throws SQLException {
        office = new Office(organizations, processes, runs, tasks);
        ProcessKey process = office.publish(
                SampleProcesses.together(SampleProcesses.step("passport"), SampleProcesses.step("contract")));
        RunKey key = office.call(() -> runs.start(new StartRun(process, "Template", Map.of(), null, null)))
                .summary()
                .key();
        office.call(() -> runs.comment(key, "Template"));
        try (Connection superuser = connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            copy(statement, "run.run", "true", "'key', 'L-' || i, 'name', 'Visit ' || md5(i::text)", 20_000);
            copy(statement, "run.task", "t.number = 1", "'number', i + 10", 40_000);
            copy(statement, "run.comment", "true", "'text', 'Delivery ' || md5(i::text)", 20_000);
            copy(
                    statement,
                    "identity.member",
                    "true",
                    "'email', 'x' || i || '@example.org', 'name', md5(i::text)",
                    5_000);
            copy(
                    statement,
                    "process.step_title",
                    "true",
                    "'step_key', 's' || i, 'title', 'Handle ' || md5(i::text)",
                    5_000);
            statement.execute("analyze run.run, run.task, run.comment, identity.member, process.step_title");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "run.find_runs, c4ca4238, run_letters",
        "run.find_runs_alike, c4ca4x238a0b923820dcc, run_letters",
        "run.find_comments, c4ca4238, comment_words",
        "identity.find_members, c4ca4238, member_letters",
        "identity.find_members_alike, c4ca4x238a0b923820dcc, member_letters"
    })
    void wordsAndSpellingsAreServedByTheirIndexes(String function, String text, String index) throws SQLException {
        String plans = plansOf("select * from " + function + "('" + text + "', 6)");

        assertThat(plans)
                .contains("Bitmap Index Scan on " + index)
                .doesNotContainPattern("Seq Scan on " + TABLES + "\\b");
    }

    @Test
    void titlesOfStepsLeadToTheirOpenTasks() throws SQLException {
        StringBuilder plans = new StringBuilder();
        try (Connection application = asApplication()) {
            var configuration = new DefaultConfiguration()
                    .set(application)
                    .set(SQLDialect.POSTGRES)
                    .set(ExecuteListener.onWarning(context -> plans.append(text(context.sqlWarning()))));
            var query = new TaskSearchQuery(DSL.using(configuration), scope);
            MemberId reader = office.organization.admin();

            assertThat(office.call(() -> query.find("passport", reader, 6))).hasSize(6);
        }

        assertThat(plans)
                .contains("step_title_letters", "Index Scan using task_process_open")
                .doesNotContainPattern("Seq Scan on " + TABLES + "\\b");
    }

    /** Many rows like one that there is, each with these values of its own. */
    private void copy(Statement statement, String table, String template, String values, int count)
            throws SQLException {
        statement.execute(
                "insert into " + table + " select copy.* from (select t from " + table + " t where tenant_id = '"
                        + office.organization.id() + "' and " + template + " limit 1) one, generate_series(1, " + count
                        + ") i, jsonb_populate_record(one.t, jsonb_build_object('id', gen_random_uuid(), " + values
                        + ")) copy");
    }

    private String plansOf(String sql) throws SQLException {
        try (Connection application = asApplication();
                Statement statement = application.createStatement()) {
            statement.execute(sql);
            return text(statement.getWarnings());
        }
    }

    /** What auto_explain had to say. */
    private static String text(@Nullable SQLWarning first) {
        StringBuilder text = new StringBuilder();
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            String plan = String.valueOf(warning.getMessage());
            text.append(plan.contains(" Scan ") ? plan + "\n" : "");
        }
        return text.toString();
    }

    private Connection asApplication() throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("load 'auto_explain'");
            statement.execute("set auto_explain.log_min_duration = 0");
            statement.execute("set auto_explain.log_nested_statements = on");
            statement.execute("set client_min_messages = log");
            statement.execute("set role scalewell_app");
            statement.execute("set app.tenant_id = '" + office.organization.id() + "'");
        }
        return connection;
    }

    private static Connection connect() throws SQLException {
        String url = TestDatabases.shared().owner().url();
        Login superuser = TestDatabases.server()
                .superuser(url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        return superuser.connect();
    }
}
