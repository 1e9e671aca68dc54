package io.scalewell.backend.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.scalewell.fixture.BackendTest;
import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestReply.Outcome;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.TaskState;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a link is worth, and when it is worth nothing. */
@BackendTest
class GuestLinksIT extends GuestDesk {

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
}
