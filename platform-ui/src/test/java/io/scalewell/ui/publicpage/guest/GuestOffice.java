package io.scalewell.ui.publicpage.guest;

import io.scalewell.backend.identity.NewOrganization;
import io.scalewell.backend.identity.OrganizationCreation;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes organizations with a run that asks somebody from outside. */
@Component
final class GuestOffice {

    static final String PASSWORD = "correct horse battery";
    static final String SECRET = "Ask the grumpy accountant";

    private final OrganizationCreation creation;
    private final Processes processes;
    private final Runs runs;
    private final Guests guests;

    GuestOffice(OrganizationCreation creation, Processes processes, Runs runs, Guests guests) {
        this.creation = creation;
        this.processes = processes;
        this.runs = runs;
        this.guests = guests;
    }

    /** An organization with a run in work. */
    record Desk(TestOrganization organization, String slug, RunDetail run) {

        TaskId id(String step) {
            return run.tasks().stream()
                    .filter(task -> task.stepKey().equals(step))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }
    }

    Desk open() {
        String email = "a" + UUID.randomUUID() + "@example.org";
        var made = creation.create(new NewOrganization(
                null, "Kestrel & Co", ZoneId.of("Europe/Berlin"), false, "Ada Stone", email, PASSWORD));
        var organization = new TestOrganization(made.organization().id(), made.admin(), email);
        var run = organization.call(() -> {
            var key = processes.create(definition()).summary().key();
            processes.publish(key, new Publication("first", null));
            return runs.start(new StartRun(key, "Tiles for the hall", Map.of(), null, null));
        });
        return new Desk(organization, made.organization().slug(), run);
    }

    private static ProcessDefinition definition() {
        Step offer = Step.task("offer", "Send your offer")
                .change()
                .instructions("Please name a price **for everything**.")
                .items(List.of("Read the plan", "Measured on site"))
                .fields(List.of(
                        field("price", FieldType.MONEY, true),
                        field("days", FieldType.NUMBER, true),
                        field("from", FieldType.DATE, false),
                        field("visit", FieldType.DATETIME, false),
                        field("colour", FieldType.CHOICE, false, "Grey", "Black"),
                        field("extras", FieldType.MULTICHOICE, false, "Skirting", "Grout"),
                        field("delivery", FieldType.CHECKBOX, false),
                        field("contact", FieldType.EMAIL, false),
                        field("site", FieldType.URL, false),
                        field("remarks", FieldType.TEXT, false),
                        field("file", FieldType.FILE, true),
                        field("who", FieldType.MEMBER, false),
                        new Field(
                                "parts",
                                "Parts",
                                FieldType.TABLE,
                                false,
                                null,
                                List.of(),
                                List.of(
                                        field("what", FieldType.TEXT, false),
                                        field("count", FieldType.NUMBER, false)))))
                .toStep();
        Step agree = Step.task("agree", "Agree to the terms")
                .change()
                .kind(StepKind.APPROVAL)
                .toStep();
        return ProcessDefinition.named("Buy tiles")
                .withStages(List.of(new Stage("All", true, List.of(offer, agree, Step.task("secret", SECRET)))));
    }

    static Field field(String key, FieldType type, boolean required, String... choices) {
        return new Field(key, "Your " + key, type, required, null, List.of(choices));
    }

    Guest invite(Desk desk, String... steps) {
        var wish = new NewGuest(
                "Kim Doe", "kim@example.org", Arrays.stream(steps).map(desk::id).toList(), false, Locale.ENGLISH);
        return desk.organization().call(() -> guests.invite(desk.run().summary().key(), wish));
    }

    String path(Desk desk, Guest guest) {
        var link = desk.organization().call(() -> guests.link(guest.id())).toString();
        return link.substring(link.indexOf("/g/"));
    }

    void revoke(Desk desk, Guest guest) {
        desk.organization().run(() -> guests.revoke(guest.id()));
    }

    TaskView task(Desk desk, String step) {
        return desk.organization().call(() -> runs.get(desk.run().summary().key())).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
