package io.scalewell.backend.guest;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.HandedTasks;
import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.guest.Guest;
import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.guest.Guests;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.Message;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with guests: one use case and one transaction a method. */
@Service
@Transactional
class GuestService implements Guests {

    private static final Duration VALID = Duration.ofDays(30);
    private static final int MOST = 50;

    private final GuestRepository guests;
    private final GuestLinks links;
    private final Invitations invitations;
    private final HandedTasks handed;
    private final Runs runs;
    private final RunTracking tracking;
    private final PublishedProcesses processes;
    private final PeopleQuery people;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    GuestService(
            GuestRepository guests,
            GuestLinks links,
            Invitations invitations,
            HandedTasks handed,
            Runs runs,
            RunTracking tracking,
            PublishedProcesses processes,
            PeopleQuery people,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.guests = guests;
        this.links = links;
        this.invitations = invitations;
        this.handed = handed;
        this.runs = runs;
        this.tracking = tracking;
        this.processes = processes;
        this.people = people;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Guest> of(RunKey run) {
        callers.current().require(Permission.READ);
        List<GuestRow> rows = guests.ofRun(idOf(run));
        Map<MemberId, String> names =
                people.names(rows.stream().map(GuestRow::invitedBy).collect(Collectors.toSet()));
        Instant now = clock.now();
        return rows.stream().map(row -> shown(row, names, now)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskId> handable(RunKey run) {
        return handed.handable(runs.get(run).tasks());
    }

    @Override
    public Guest invite(RunKey key, NewGuest wish) {
        Caller caller = callers.current();
        caller.require(Permission.WORK);
        MemberId inviter = caller.member();
        if (inviter == null) {
            throw new Forbidden(Message.of("guest.member"));
        }
        RunDetail run = runs.get(key);
        NewGuest checked = invitations.checked(wish);
        UUID runId = idOf(key);
        Set<TaskId> tasks = new LinkedHashSet<>(checked.tasks());
        handed.requireHandable(key, tasks);
        if (guests.ofRun(runId).size() >= MOST) {
            throw new NotAllowedNow(Message.of("guest.most", MOST), List.of());
        }
        Instant now = clock.now();
        GuestRow guest = new GuestRow(
                new GuestId(Ids.next()),
                runId,
                key,
                checked.name(),
                checked.email(),
                inviter,
                now,
                now.plus(VALID),
                null,
                null,
                1,
                tasks);
        guests.insert(guest);
        if (checked.mail()) {
            invitations.write(guest, run, checked.language());
        }
        tell(EventType.GUEST_INVITED, guest, titles(run, tasks));
        return shown(guest, people.names(List.of(inviter)), now);
    }

    @Override
    public URI link(GuestId id) {
        GuestRow guest = mine(id);
        if (!guest.isOpen(clock.now())) {
            throw new NotAllowedNow(Message.of("guest.closed", guest.name()), List.of());
        }
        return links.address(callers.current().organization(), guest);
    }

    @Override
    public void revoke(GuestId id) {
        GuestRow guest = mine(id);
        if (guests.revoke(id, clock.now())) {
            tell(EventType.GUEST_REVOKED, guest, List.of());
        }
    }

    /** Who invited somebody answers for the guest; managers, and who may hand the tasks over, do as well. */
    private GuestRow mine(GuestId id) {
        Caller caller = callers.current();
        caller.require(Permission.WORK);
        GuestRow guest = guests.find(id).orElseThrow(() -> new NotFound(Message.of("missing.guest", id)));
        if (!guest.invitedBy().equals(caller.member()) && !caller.role().mayDesign()) {
            throw new Forbidden(Message.of("guest.not-yours"));
        }
        return guest;
    }

    private UUID idOf(RunKey run) {
        return tracking.findId(run).orElseThrow(() -> new NotFound(Message.of("missing.run", run)));
    }

    private static List<String> titles(RunDetail run, Set<TaskId> tasks) {
        return run.tasks().stream()
                .filter(task -> tasks.contains(task.id()))
                .map(TaskView::title)
                .toList();
    }

    private void tell(EventType type, GuestRow guest, List<String> titles) {
        RunDetail run = runs.get(guest.run());
        events.append(new NewEvent(
                type,
                processes.findId(run.summary().process()).orElseThrow(),
                run.summary().process().value(),
                run.summary().version(),
                guest.runId(),
                guest.run().value(),
                null,
                null,
                Map.of("name", guest.name(), "guestId", guest.id().toString(), "tasks", titles)));
    }

    private static Guest shown(GuestRow row, Map<MemberId, String> names, Instant now) {
        return new Guest(
                row.id(),
                row.run(),
                row.name(),
                row.email(),
                List.copyOf(row.tasks()),
                names.getOrDefault(row.invitedBy(), ""),
                row.invitedAt(),
                row.expiresAt(),
                row.lastSeenAt(),
                row.revokedAt(),
                row.isOpen(now));
    }
}
