package io.scalewell.ui.offline;

import com.microsoft.playwright.Page;
import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.browser.Browser;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Somebody who works where the connection is bad, with a run of two steps. */
final class Courier {

    private static final String PASSWORD = "correct horse battery";

    private final ApplicationContext services;
    private final String email = "c" + UUID.randomUUID() + "@example.org";
    private final String slug;
    private final TestOrganization organization;
    private final RunKey run;

    Courier(ApplicationContext services) {
        this.services = services;
        var made = of(OrganizationCreation.class)
                .create(new NewOrganization(
                        null, "Courier", ZoneId.of("Europe/Berlin"), false, "Cleo Ray", email, PASSWORD));
        slug = made.organization().slug();
        organization = new TestOrganization(made.organization().id(), made.admin(), email);
        run = organization.call(this::start);
    }

    <T> T of(Class<T> service) {
        return services.getBean(service);
    }

    private RunKey start() {
        var processes = of(Processes.class);
        var mine = new Assignee.OfMember(email);
        var fields = List.of(
                new Field("count", "How many", FieldType.NUMBER, true, null, List.of()),
                new Field("place", "Where they lie", FieldType.TEXT, false, "Shelf and row", List.of()),
                new Field("state", "State", FieldType.CHOICE, false, null, List.of("Dry", "Wet")),
                new Field("photo", "Photo", FieldType.FILE, false, null, List.of()));
        var count = Step.task("count", "Count the parcels")
                .change()
                .assignee(mine)
                .instructions("Only those with a **blue** label.")
                .items(List.of("Left side", "Right side"))
                .fields(fields)
                .toStep();
        var sign = Step.task("sign", "Sign the list").change().assignee(mine).toStep();
        var key = processes
                .create(ProcessDefinition.named("Evening round")
                        .withStages(List.of(new Stage("", false, List.of(count, sign)))))
                .summary()
                .key();
        processes.publish(key, new Publication(null, null));
        return of(Runs.class).start(StartRun.of(key)).summary().key();
    }

    /** Signs in, and waits until the work was taken along. */
    Page at(Browser browser) {
        var page = browser.page();
        page.navigate("/login");
        signIn(page);
        page.locator("main h1").waitFor();
        page.waitForFunction("localStorage.getItem('sw-offline-work')?.includes('Count the parcels')");
        page.waitForFunction("caches.match('/offline').then(Boolean)");
        return page;
    }

    void signIn(Page page) {
        page.fill("#email", email);
        page.fill("#password", PASSWORD);
        page.locator("form[action='/login'] button").click();
    }

    String address() {
        return "/" + slug + "/runs/" + run;
    }

    RunDetail look() {
        return organization.call(() -> of(Runs.class).get(run));
    }

    TaskView task() {
        return look().tasks().getFirst();
    }

    /** From another device. */
    void enterElsewhere(Map<String, Object> values) {
        organization.run(() -> of(Tasks.class).saveFields(task().id(), values, null));
    }

    void elsewhere(Runnable work) {
        organization.run(work);
    }
}
