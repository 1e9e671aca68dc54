package io.scalewell.backend.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.GuestPass;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.fixture.TestOrganizations;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.FormUpload;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestPage;
import io.scalewell.shared.guest.GuestPages;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestReply.Outcome;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Problem;
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
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Guests do what they were handed, and nothing else is there for them. */
@BackendTest
class GuestsIT {

    @Autowired
    private TestOrganizations organizations;

    @Autowired
    private Directory directory;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Guests guests;

    @Autowired
    private GuestPages pages;

    @Autowired
    private Processes processes;

    @Autowired
    private Runs runs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Members members;

    @Autowired
    private Mails mails;

    private TestOrganization organization;
    private RunDetail run;

    @BeforeEach
    void startARun() {
        organization = open();
        run = start(organization);
    }

    @Test
    void fillsInAndCompletesWhatWasHandedOver() throws IOException {
        String link = link(invite("fill"));
        GuestPage page = pages.look(link).orElseThrow();
        assertThat(page.runName()).isEqualTo(run.summary().name());
        assertThat(page.tasks()).extracting(each -> each.task().stepKey()).containsExactly("fill");

        GuestReply refused = send(link, Wish.COMPLETE, Map.of("f.amount", "a lot"), Map.of("f.proof", "An offer"));
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.errors()).extracting(error -> error.pointer()).containsExactly("/fields/amount");
        assertThat(task("fill").fields().get("proof"))
                .as("the file is kept")
                .asString()
                .contains("offer.txt");
        GuestReply done = send(link, Wish.COMPLETE, Map.of("f.amount", "12,5"), Map.of());

        assertThat(done.outcome()).isEqualTo(Outcome.DONE);
        TaskView completed = task("fill");
        assertThat(completed.state()).isEqualTo(TaskState.COMPLETED);
        assertThat(completed.fields().get("amount")).hasToString("12.5");
        assertThat(completed.itemsDone()).containsExactly(1);
        assertThat(completed.startedAt()).isNotNull();
        assertThat(completed.touch()).isNotNull();
        Event event = events(EventType.TASK_COMPLETED).getFirst();
        assertThat(event.actor().kind()).isEqualTo(ActorKind.GUEST);
        assertThat(event.data()).containsEntry("guest", "Kim Doe");
        assertThat(send(link, Wish.COMPLETE, Map.of("f.amount", "13"), Map.of()).outcome())
                .as("what is done stays as it is")
                .isEqualTo(Outcome.REFUSED);
        assertThat(task("fill").fields().get("amount")).hasToString("12.5");
    }

    @Test
    void decidesOnlyOnWhatThePageHasShown() throws IOException {
        String link = link(invite("ok"));
        long seen = task("ok").revision();
        organization.run(() -> tasks.changeDue(id("ok"), Instant.parse("2040-01-01T00:00:00Z")));

        assertThat(send(link, "ok", seen, Wish.REJECT, "too dear").outcome()).isEqualTo(Outcome.STALE);
        assertThat(send(link, "ok", task("ok").revision(), Wish.REJECT, " ").outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(task("ok").state()).isEqualTo(TaskState.READY);

        assertThat(send(link, "ok", task("ok").revision(), Wish.APPROVE, "Fine").outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(task("ok").state()).isEqualTo(TaskState.COMPLETED);
    }

    @Test
    void nothingElseIsThereForAGuest() throws IOException {
        Guest guest = invite("fill");
        String link = link(guest);
        var other = start(organization);
        TaskId ofOther = other.tasks().getFirst().id();
        assertThat(pages.send(link, sending(id("ok"), 1, Wish.APPROVE, Map.of(), Map.of(), "")))
                .as("another task of the run")
                .isEmpty();
        assertThat(pages.send(link, sending(ofOther, 1, Wish.COMPLETE, Map.of(), Map.of(), "")))
                .as("another run")
                .isEmpty();

        Caller caller =
                Caller.guest(organization.id(), guest.id().toString(), new GuestPass("Kim Doe", Set.of(id("fill"))));
        TaskId ok = id("ok");
        List<Runnable> attempts = List.of(
                () -> tasks.list(TaskFilter.myOpenTasks(), PageRequest.first()),
                () -> tasks.act(ok, new TaskAction.Approve(null, Map.of())),
                () -> tasks.act(ofOther, new TaskAction.Complete(Map.of())),
                () -> tasks.act(id("fill"), new TaskAction.Skip("no")),
                () -> tasks.act(id("fill"), new TaskAction.Assign(null, null)),
                () -> tasks.saveFields(ok, Map.of(), null),
                () -> tasks.changeDue(id("fill"), null),
                () -> tasks.comment(id("fill"), "hello"),
                () -> runs.get(run.summary().key()),
                () -> runs.cancel(run.summary().key(), "no"),
                () -> runs.activity(run.summary().key(), PageRequest.first()),
                () -> processes.get(run.summary().process()),
                () -> members.list(),
                () -> guests.of(run.summary().key()),
                () -> guests.link(guest.id()));
        for (int number = 0; number < attempts.size(); number++) {
            Runnable attempt = attempts.get(number);
            assertThatExceptionOfType(Forbidden.class)
                    .as("attempt " + number)
                    .isThrownBy(() -> organization.as(caller, () -> {
                        attempt.run();
                        return null;
                    }));
        }
    }

    @Test
    void aLinkIsWorthNothingWhenItWasTakenBack() throws IOException {
        Guest guest = invite("fill");
        String link = link(guest);

        organization.run(() -> guests.revoke(guest.id()));
        organization.run(() -> guests.revoke(guest.id()));

        assertThat(pages.look(link)).isEmpty();
        assertThat(pages.send(link, sending(id("fill"), 1, Wish.COMPLETE, Map.of("f.amount", "1"), Map.of(), "")))
                .isEmpty();
        assertThat(task("fill").state()).isEqualTo(TaskState.READY);
        assertThat(shown().revokedAt()).isNotNull();
        assertThat(events(EventType.GUEST_REVOKED)).hasSize(1);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> organization.call(() -> guests.link(guest.id())));
    }

    @Test
    void aLinkIsWorthNothingAfterThirtyDays() {
        String link = link(invite("fill"));

        assertThat(at(Duration.ofDays(29), () -> pages.look(link))).isPresent();
        assertThat(at(Duration.ofDays(31), () -> pages.look(link))).isEmpty();
    }

    @Test
    void aFinishedRunIsOnlyLookedAt() throws IOException {
        String link = link(invite("fill"));
        organization.run(() -> runs.cancel(run.summary().key(), "no more"));

        assertThat(pages.look(link).orElseThrow().running()).isFalse();
        assertThat(send(link, Wish.SAVE, Map.of("f.amount", "1"), Map.of()).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(task("fill").fields()).isEmpty();
    }

    @Test
    void aLinkOfAnotherOrganizationLeadsToItsOwnOnly() throws IOException {
        TestOrganization foreign = open();
        RunDetail theirs = start(foreign);
        Guest guest = foreign.call(() -> guests.invite(
                theirs.summary().key(), wish(List.of(theirs.tasks().getFirst().id()), false)));
        String link = path(foreign.call(() -> guests.link(guest.id())).toString());

        assertThat(pages.send(link, sending(id("fill"), 1, Wish.COMPLETE, Map.of("f.amount", "1"), Map.of(), "")))
                .isEmpty();
        String moved = organization.id().toString().replace("-", "") + link.substring(32);
        assertThat(pages.look(moved)).as("sealed with other keys").isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> organization.call(() -> guests.link(guest.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> organization.call(() -> guests.invite(
                        run.summary().key(),
                        wish(List.of(theirs.tasks().getFirst().id()), false))));
    }

    @Test
    void onlyWhoMayHandATaskOverInvites() {
        var tess = Caller.member(
                organization.id(), organizations.addMember(organization, email("tess"), Role.MEMBER), Role.MEMBER);
        var auditor = Caller.member(
                organization.id(), organizations.addMember(organization, email("audrey"), Role.AUDITOR), Role.AUDITOR);
        RunKey key = run.summary().key();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> organization.as(auditor, () -> guests.invite(key, wish(List.of(id("fill")), false))));
        assertThatExceptionOfType(Forbidden.class)
                .as("the task is the administrator's")
                .isThrownBy(() -> organization.as(tess, () -> guests.invite(key, wish(List.of(id("own")), false))));
        assertThat(organization.as(tess, () -> guests.handable(key))).doesNotContain(id("own"));
        Guest guest = invite("fill");
        assertThatExceptionOfType(Forbidden.class)
                .as("another's guest")
                .isThrownBy(() -> organization.as(tess, () -> guests.link(guest.id())));
        assertThatExceptionOfType(Invalid.class)
                .as("asks for a member")
                .isThrownBy(() -> organization.call(() -> guests.invite(key, wish(List.of(id("choose")), false))));
        assertThat(organization.call(() -> guests.handable(key)))
                .contains(id("fill"), id("ok"), id("own"))
                .doesNotContain(id("choose"));
    }

    @Test
    void theKeptMailHoldsNoLink() {
        organization.call(() -> guests.invite(run.summary().key(), wish(List.of(id("fill")), true)));

        assertThat(organization.call(() -> mails.list(PageRequest.first())).items())
                .filteredOn(mail -> mail.recipient().equals("kim@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("Kim Doe").doesNotContain("/g/"));
    }

    @Test
    void membersSeeWhoWasThereAndWhen() {
        Guest guest = invite("fill");
        assertThat(shown().lastSeenAt()).isNull();

        pages.look(link(guest));

        assertThat(shown().lastSeenAt()).isNotNull();
        assertThat(shown().open()).isTrue();
        assertThat(events(EventType.GUEST_INVITED).getFirst().data()).containsEntry("name", "Kim Doe");
    }

    private Guest invite(String step) {
        return organization.call(() -> guests.invite(run.summary().key(), wish(List.of(id(step)), false)));
    }

    private static NewGuest wish(List<TaskId> handed, boolean mail) {
        return new NewGuest(" Kim  Doe ", "kim@example.org", handed, mail, Locale.ENGLISH);
    }

    private String link(Guest guest) {
        return path(organization.call(() -> guests.link(guest.id())).toString());
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/g/") + 3);
    }

    private GuestReply send(String link, Wish wish, Map<String, String> texts, Map<String, String> files)
            throws IOException {
        return pages.send(link, sending(id("fill"), task("fill").revision(), wish, texts, files, ""))
                .orElseThrow();
    }

    private GuestReply send(String link, String step, long seen, Wish wish, String words) throws IOException {
        return pages.send(link, sending(id(step), seen, wish, Map.of(), Map.of(), words))
                .orElseThrow();
    }

    private static GuestSending sending(
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

    private <T> Optional<T> at(Duration later, ScopedValue.CallableOp<Optional<T>, RuntimeException> work) {
        return ScopedValue.where(DatabaseClock.SIMULATED, Instant.now().plus(later))
                .call(work);
    }

    private Guest shown() {
        return organization.call(() -> guests.of(run.summary().key())).getFirst();
    }

    private TaskView task(String step) {
        return organization.call(() -> runs.get(run.summary().key())).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private TaskId id(String step) {
        return run.tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Event> events(EventType type) {
        return organization.call(() -> runs.activity(run.summary().key(), PageRequest.first())).items().stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private String email(String name) {
        return name + "@" + organization.id() + ".example";
    }

    private TestOrganization open() {
        TestOrganization made = organizations.create();
        made.run(() -> transactions.executeWithoutResult(
                _ -> directory.add(Directory.Kind.ORGANIZATION, made.id().toString())));
        return made;
    }

    private RunDetail start(TestOrganization owner) {
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
