package io.scalewell.ui.browser;

import static org.awaitility.Awaitility.await;

import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.backend.notification.Mailer;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionFilter;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ImportFormat;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.Verdict;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.Tasks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** An organization in which each screen has something to show, made through the services like everything else. */
public final class WorkedOrganization {

    private static final String PASSWORD = "correct horse battery";

    private static final String CHECKLIST = """
            # Visit of a customer

            ## Before
            1. Book the room
            2. Print the badges

            ## After
            1. Send the minutes
            """;

    private static final String LOG = """
            case,activity,timestamp
            1,Order,2026-01-05T09:00:00Z
            1,Ship,2026-01-06T09:00:00Z
            2,Order,2026-01-05T10:00:00Z
            2,Check,2026-01-05T11:00:00Z
            2,Ship,2026-01-07T10:00:00Z
            """;

    private static final List<Field> EVERY_FIELD = Arrays.stream(FieldType.values())
            .map(type -> new Field(
                    type.name().toLowerCase(Locale.ROOT),
                    "A " + type.name().toLowerCase(Locale.ROOT),
                    type,
                    true,
                    "What the guests say",
                    type == FieldType.CHOICE || type == FieldType.MULTICHOICE ? List.of("Red", "Blue") : List.of(),
                    type == FieldType.TABLE
                            ? List.of(new Field("name", "Name", FieldType.TEXT, false, null, List.of()))
                            : List.of()))
            .toList();

    private final ApplicationContext services;
    private final String email = "ada" + UUID.randomUUID() + "@example.org";
    private final String slug;
    private final TestOrganization organization;
    private final ProcessKey process;
    private final ProcessKey republished;
    private final ImportedEventLog log;
    private final ExecutionSummary failed;

    public WorkedOrganization(ApplicationContext services) {
        this.services = services;
        var made = of(OrganizationCreation.class)
                .create(new NewOrganization(
                        null, "Kestrel", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, PASSWORD));
        slug = made.organization().slug();
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
        process = organization.call(this::document);
        organization.run(this::automate);
        organization.run(this::work);
        organization.run(this::administer);
        republished = organization.call(this::republish);
        organization.run(this::improve);
        log = organization.call(() -> of(EventLogs.class)
                .importFrom(
                        "Orders", EventLogFormat.CSV, new ByteArrayInputStream(LOG.getBytes(StandardCharsets.UTF_8))));
        await().until(() ->
                organization.call(() -> of(EventLogs.class).get(log.id()).state()) == EventLogState.COMPLETED);
        failed = await().until(() -> organization.call(this::failing), found -> !found.isEmpty())
                .getFirst();
    }

    private <T> T of(Class<T> service) {
        return services.getBean(service);
    }

    private ProcessKey document() {
        var processes = of(Processes.class);
        var key = processes
                .importFrom(ImportFormat.MARKDOWN, CHECKLIST.getBytes(StandardCharsets.UTF_8), Locale.ENGLISH)
                .process()
                .summary()
                .key();
        processes.publish(key, new Publication(null, null));
        return key;
    }

    /** Its second version leaves a run on the first one. The work is the guest's, so that the admin's list stays short. */
    private ProcessKey republish() {
        var processes = of(Processes.class);
        var guest = new Assignee.OfMember("guest" + email);
        var key = processes
                .create(ProcessDefinition.named("Order of badges")
                        .withStages(List.of(new Stage(
                                "",
                                false,
                                List.of(
                                        Step.task("count", "Count the guests")
                                                .change()
                                                .assignee(guest)
                                                .fields(EVERY_FIELD)
                                                .toStep(),
                                        Step.task("call", "Call the printer")
                                                .change()
                                                .assignee(guest)
                                                .toStep())))))
                .summary()
                .key();
        processes.publish(key, new Publication(null, null));
        of(Runs.class).start(StartRun.of(key));
        var detail = processes.get(key);
        processes.replaceDraft(
                key,
                detail.draft()
                        .withSteps(step ->
                                step.change().title(step.title() + " again").toStep()),
                detail.draftRevision());
        processes.publish(key, new Publication("Twice", new Verdict("rework", null, List.of())));
        return key;
    }

    private void work() {
        var runs = of(Runs.class);
        for (int count = 0; count < 2; count++) {
            var run = runs.start(StartRun.of(process)).summary().key();
            for (int step = 0; step < runs.get(run).tasks().size(); step++) {
                of(Tasks.class).act(runs.get(run).tasks().get(step).id(), new TaskAction.Complete(Map.of()));
            }
        }
        runs.start(StartRun.of(process));
    }

    /** What it calls is an address that nobody may call, so it fails. */
    private void automate() {
        var trigger = new Kinded("event", Map.of("type", "run.completed"));
        var call = new Kinded("http-request", Map.of("method", "POST", "url", "http://192.0.2.10/ledger"));
        var automations = of(Automations.class);
        var made = automations.create(
                new AutomationDefinition("Tell the ledger", trigger, null, List.of(call), Rung.AUTOMATIC, null));
        automations.enable(made.automation().key());
        automations.create(new AutomationDefinition(
                "Calls", new Kinded("webhook", Map.of()), "event.data.body.amount > 1000", List.of(call), null, null));
    }

    private void administer() {
        var guest = of(Members.class)
                .invite("guest" + email, "Gus Guest", Role.MEMBER)
                .member();
        of(Teams.class).create("Reception", Set.of(guest.id()));
        of(TransactionOperations.class)
                .executeWithoutResult(
                        status -> of(Mailer.class).write("gus@example.org", "Badges", "They lie at the desk."));
        of(Tokens.class).create("Nightly export", Set.of(Scope.READ), null);
    }

    private void improve() {
        var goal = of(Goals.class)
                .create(new NewGoal(
                        process,
                        Metric.THROUGHPUT,
                        1_000,
                        LocalDate.now(ZoneId.of("UTC")).plusDays(90),
                        null,
                        Metric.FIRST_PASS_YIELD,
                        null,
                        null,
                        "More visits"));
        of(Goals.class).checkIn(goal.key(), "The calendar is shared now.");
    }

    private List<ExecutionSummary> failing() {
        var failing = new ExecutionFilter(null, null, null, true);
        return of(Automations.class).executions(failing, PageRequest.first()).items();
    }

    /** Signs the only admin in, and waits for the first screen. */
    public void signIn(Browser browser) {
        var page = browser.page();
        page.navigate("/login");
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.locator("form[action='/login'] button").click();
        page.locator("main h1").waitFor();
    }

    /**
     * The address of a screen; {@code {process}}, {@code {republished}}, {@code {log}} and {@code {execution}} stand for those of this
     * organization.
     */
    public String address(String path) {
        return "/" + slug + "/"
                + path.replace("{process}", process.value())
                        .replace("{republished}", republished.value())
                        .replace("{log}", log.id().value().toString())
                        .replace("{execution}", failed.id().value().toString());
    }
}
