package io.scalewell.fake;

import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@link Guests} in memory: whatever is open can be handed over. */
public final class FakeGuests implements Guests {

    private final FakeWorld world;
    private final Map<GuestId, Guest> guests = new LinkedHashMap<>();

    public FakeGuests(FakeWorld world) {
        this.world = world;
    }

    @Override
    public List<Guest> of(RunKey run) {
        return guests.values().stream()
                .filter(guest -> guest.run().equals(run))
                .toList()
                .reversed();
    }

    @Override
    public List<TaskId> handable(RunKey run) {
        synchronized (world) {
            world.enter();
            var found = world.runs.get(run);
            if (found == null) {
                throw new NotFound("run " + run);
            }
            return found.tasks.stream()
                    .map(FakeTask::view)
                    .filter(task -> !task.state().isEnd())
                    .map(task -> task.id())
                    .toList();
        }
    }

    @Override
    public Guest invite(RunKey run, NewGuest wish) {
        if (wish.name().isBlank()) {
            throw new Invalid("/name", Message.of("guest.name", 100));
        }
        var now = world.now();
        var guest = new Guest(
                new GuestId(UUID.randomUUID()),
                run,
                wish.name(),
                wish.email(),
                wish.tasks(),
                world.me().name(),
                now,
                now.plus(Duration.ofDays(30)),
                null,
                null,
                true);
        guests.put(guest.id(), guest);
        return guest;
    }

    @Override
    public URI link(GuestId guest) {
        return URI.create("https://scalewell.example/g/" + guest);
    }

    @Override
    public void revoke(GuestId id) {
        guests.computeIfPresent(
                id,
                (_, guest) -> new Guest(
                        id,
                        guest.run(),
                        guest.name(),
                        guest.email(),
                        guest.tasks(),
                        guest.invitedBy(),
                        guest.invitedAt(),
                        guest.expiresAt(),
                        null,
                        world.now(),
                        false));
    }
}
