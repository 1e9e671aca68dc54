package io.scalewell.backend.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.GuestPass;
import io.scalewell.fixture.BackendTest;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestPage;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestReply.Outcome;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guests do what they were handed, and nothing else is there for them. */
@BackendTest
class GuestsIT extends GuestDesk {

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
}
