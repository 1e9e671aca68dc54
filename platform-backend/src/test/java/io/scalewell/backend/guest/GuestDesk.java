package io.scalewell.backend.guest;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.FormUpload;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestPages;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Assignee;
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
import io.scalewell.shared.run.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A run of which tasks are handed to guests. */
abstract class GuestDesk {

    @Autowired
    TestOrganizations organizations;

    @Autowired
    Directory directory;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Guests guests;

    @Autowired
    GuestPages pages;

    @Autowired
    Processes processes;

    @Autowired
    Runs runs;

    @Autowired
    Tasks tasks;

    @Autowired
    Members members;

    @Autowired
    Mails mails;

    TestOrganization organization;

    RunDetail run;

    @BeforeEach
    void startARun() {
        organization = open();
        run = start(organization);
    }

    Guest invite(String step) {
        return organization.call(() -> guests.invite(run.summary().key(), wish(List.of(id(step)), false)));
    }

    static NewGuest wish(List<TaskId> handed, boolean mail) {
        return new NewGuest(" Kim  Doe ", "kim@example.org", handed, mail, Locale.ENGLISH);
    }

    String link(Guest guest) {
        return path(organization.call(() -> guests.link(guest.id())).toString());
    }

    static String path(String address) {
        return address.substring(address.indexOf("/g/") + 3);
    }

    GuestReply send(String link, Wish wish, Map<String, String> texts, Map<String, String> files) throws IOException {
        return pages.send(link, sending(id("fill"), task("fill").revision(), wish, texts, files, ""))
                .orElseThrow();
    }

    GuestReply send(String link, String step, long seen, Wish wish, String words) throws IOException {
        return pages.send(link, sending(id(step), seen, wish, Map.of(), Map.of(), words))
                .orElseThrow();
    }

    static GuestSending sending(
            TaskId task, long seen, Wish wish, Map<String, String> texts, Map<String, String> files, String words) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        texts.forEach((name, text) -> typed.put(name, List.of(text)));
        Map<String, FormUpload> uploads = new LinkedHashMap<>();
        files.forEach((name, text) -> uploads.put(
                name,
                new FormUpload(
                        "offer.txt",
                        text.length(),
                        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
        return new GuestSending(
                task,
                seen,
                wish,
                List.of(1),
                words,
                new FormSending(typed, uploads, false, "127.0.0.1", Locale.ENGLISH));
    }

    <T> Optional<T> at(Duration later, ScopedValue.CallableOp<Optional<T>, RuntimeException> work) {
        return ScopedValue.where(DatabaseClock.SIMULATED, Instant.now().plus(later))
                .call(work);
    }

    Guest shown() {
        return organization.call(() -> guests.of(run.summary().key())).getFirst();
    }

    TaskView task(String step) {
        return organization.call(() -> runs.get(run.summary().key())).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    TaskId id(String step) {
        return run.tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Event> events(EventType type) {
        return organization.call(() -> runs.activity(run.summary().key(), PageRequest.first())).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    String email(String name) {
        return name + "@" + organization.id() + ".example";
    }

    TestOrganization open() {
        TestOrganization made = organizations.create();
        made.run(() -> transactions.executeWithoutResult(
                _ -> directory.add(Directory.Kind.ORGANIZATION, made.id().toString())));
        return made;
    }

    RunDetail start(TestOrganization owner) {
        Step fill = Step.task("fill", "Fill in")
                .change()
                .items(List.of("one", "two"))
                .fields(List.of(
                        new Field("amount", "Amount", FieldType.NUMBER, true, null, List.of()),
                        new Field("proof", "Proof", FieldType.FILE, true, null, List.of())))
                .toStep();
        Step ok = Step.task("ok", "Agree").change().kind(StepKind.APPROVAL).toStep();
        Step own = Step.task("own", "Own")
                .change()
                .assignee(new Assignee.OfMember(owner.adminEmail()))
                .toStep();
        Step choose = Step.task("choose", "Choose")
                .change()
                .fields(List.of(new Field("who", "Who", FieldType.MEMBER, true, null, List.of())))
                .toStep();
        return owner.call(() -> {
            var key = processes
                    .create(ProcessDefinition.named("Supplier")
                            .withStages(List.of(new Stage("Only", true, List.of(fill, ok, own, choose)))))
                    .summary()
                    .key();
            processes.publish(key, new Publication("first", null));
            return runs.start(new StartRun(key, null, Map.of(), null, null));
        });
    }
}
