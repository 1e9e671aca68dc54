package io.scalewell.benchmark;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.identity.OrganizationCreation.Created;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.postgres.DatabaseServer;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchResult;
import io.scalewell.shared.tenancy.OrganizationId;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole backend as it is shipped, called as its screens and its API call it: by a member, under row level security. */
final class Product implements Contestant {

    static final String NAME = "ScaleWell";

    /** What the keys of runs in the long lists begin with. */
    static final String LISTED = "LIST";

    private final ConfigurableApplicationContext application;
    private final Tables tables;
    private final Runs runs;
    private final Tasks tasks;
    private final Created created;
    private final List<MemberId> members;
    private final ProcessKey inOrder;
    private final ProcessKey together;

    private Product(ConfigurableApplicationContext application, Tables tables) {
        this.application = application;
        this.tables = tables;
        this.runs = application.getBean(Runs.class);
        this.tasks = application.getBean(Tasks.class);
        this.created = application
                .getBean(OrganizationCreation.class)
                .create(new NewOrganization(
                        null, "Bench", ZoneId.of("Europe/Berlin"), false, "Ada", "ada@bench.example", null));
        this.members = hire();
        this.inOrder = publish("In order", false);
        this.together = publish("Together", true);
    }

    static Product open(DatabaseServer server, String database) {
        var logins = server.openDatabase(database);
        var application = new SpringApplicationBuilder(BenchmarkedBackend.class)
                .properties(Map.of(
                        "scalewell.db.url", logins.owner().url(),
                        "scalewell.db.user", logins.owner().user(),
                        "scalewell.db.password", logins.owner().password(),
                        "scalewell.db.app-password", logins.application().password(),
                        "scalewell.master-key", masterKey(),
                        "spring.config.import", "classpath:backend.properties",
                        "logging.level.root", "warn"))
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.datasource.hikari.maximum-pool-size=" + Pool.CONNECTIONS);
        return new Product(application, new Tables(server.superuser(database)));
    }

    private static String masterKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private List<MemberId> hire() {
        tables.execute("insert into identity.member (tenant_id, id, email, name, role, created_at) select '"
                + created.organization().id() + "', " + Filling.uuid(0, "i")
                + ", 'm' || i || '@bench.example', 'Member ' || i, "
                + "'MEMBER', now() from generate_series(0, " + (MEMBERS - 1) + ") i");
        return tables.strings("select id from identity.member where email like 'm%@bench.example' order by id").stream()
                .map(MemberId::of)
                .toList();
    }

    private ProcessKey publish(String name, boolean parallel) {
        List<Step> steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(number -> Step.task("step-" + number, "Step " + number)
                        .change()
                        .assignee(new Assignee.OfMember("m0@bench.example"))
                        .toStep())
                .toList();
        Processes processes = application.getBean(Processes.class);
        return as(created.admin(), Role.ADMIN, () -> {
            ProcessKey key = processes
                    .create(ProcessDefinition.named(name).withStages(List.of(new Stage("Work", parallel, steps))))
                    .summary()
                    .key();
            processes.publish(key, new Publication("First", null));
            return key;
        });
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        asMember(0, () -> runs.start(StartRun.of(inOrder)));
    }

    @Override
    public void complete(String task) {
        asMember(0, () -> tasks.act(TaskId.of(task), new TaskAction.Complete(Map.of())));
    }

    @Override
    public int listMine(int member) {
        return asMember(member, () -> tasks.list(TaskFilter.myOpenTasks(), new PageRequest(PAGE, null)))
                .items()
                .size();
    }

    @Override
    public List<String> openTasks(int limit) {
        return tables.strings("select id from run.task where state = 'READY' limit " + limit);
    }

    @Override
    public void fill(int present, int wanted) {
        fill(present, wanted, Map.of());
    }

    /** @param ofRun by column of a run: an expression over its number {@code i} */
    void fill(int present, int wanted, Map<String, String> ofRun) {
        Map<String, String> run = new HashMap<>(Map.of("id", Filling.uuid(1, "i"), "key", "'" + LISTED + "-' || i"));
        run.putAll(ofRun);
        if (present == 0) {
            asMember(0, () -> runs.start(StartRun.of(together)));
        }
        tables.multiply(
                "run.run",
                "process_key = '" + together + "' and key = '" + together + "-1'",
                present / STEPS,
                wanted / STEPS,
                run);
        tables.multiply(
                "run.task",
                "number = 1 and step_key = 'step-1' and state = 'READY'",
                present,
                wanted,
                Map.of(
                        "id",
                        Filling.uuid(2, "i"),
                        "run_id",
                        Filling.uuid(1, "i / " + STEPS),
                        "number",
                        "i % " + STEPS + " + 1",
                        "step_key",
                        "'step-' || (i % " + STEPS + " + 1)",
                        "title",
                        "'Step ' || (i % " + STEPS + " + 1)",
                        "assignee_member",
                        Filling.uuid(0, Filling.MEMBER),
                        "due",
                        Filling.DUE,
                        "ready_at",
                        Filling.READY));
        tables.execute("vacuum analyze");
    }

    /** As a screen asks. */
    SearchResult search(int member, String text) {
        Search search = application.getBean(Search.class);
        return asMember(member, () -> search.find(text, Search.USUAL));
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public void close() {
        application.close();
    }

    private <T extends @Nullable Object> T asMember(int member, ScopedValue.CallableOp<T, RuntimeException> work) {
        return as(members.get(member), Role.MEMBER, work);
    }

    private <T extends @Nullable Object> T as(
            MemberId member, Role role, ScopedValue.CallableOp<T, RuntimeException> work) {
        OrganizationId organization = created.organization().id();
        Caller caller = Caller.member(organization, member, role);
        return TenantScope.<T, RuntimeException>call(
                organization.value(),
                () -> ScopedValue.where(Callers.CURRENT, caller).<T, RuntimeException>call(work));
    }
}
