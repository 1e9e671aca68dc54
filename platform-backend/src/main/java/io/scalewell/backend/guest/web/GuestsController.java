package io.scalewell.backend.guest.web;

import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People from outside who do tasks of a run by a link. */
@RestController
@RequestMapping("/api/v1")
class GuestsController {

    private final Guests guests;

    GuestsController(Guests guests) {
        this.guests = guests;
    }

    @Operation(summary = "Who was handed tasks of a run, the newest first")
    @GetMapping("/runs/{run}/guests")
    GuestList list(@PathVariable RunKey run) {
        return new GuestList(guests.of(run));
    }

    @Operation(summary = "Hand tasks of a run to somebody from outside; with mail the platform sends the link")
    @PostMapping("/runs/{run}/guests")
    @ResponseStatus(HttpStatus.CREATED)
    Guest invite(@PathVariable RunKey run, @RequestBody InviteRequest wish, Locale language) {
        return guests.invite(
                run, new NewGuest(wish.name(), wish.email(), wish.tasks(), Boolean.TRUE.equals(wish.mail()), language));
    }

    @Operation(summary = "The link of a guest; whoever has it can act as the guest")
    @GetMapping("/guests/{guest}/link")
    GuestLink link(@PathVariable GuestId guest) {
        return new GuestLink(guests.link(guest));
    }

    @Operation(summary = "Take the link of a guest back")
    @DeleteMapping("/guests/{guest}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable GuestId guest) {
        guests.revoke(guest);
    }

    record GuestList(List<Guest> items) {}

    record GuestLink(URI link) {}

    record InviteRequest(
            String name,
            String email,
            List<TaskId> tasks,
            @Nullable Boolean mail) {}
}
