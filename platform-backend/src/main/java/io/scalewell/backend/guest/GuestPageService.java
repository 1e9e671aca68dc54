package io.scalewell.backend.guest;

import io.scalewell.backend.guest.GuestLinks.Said;
import io.scalewell.backend.identity.Attempts;
import io.scalewell.backend.run.HandedTasks;
import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.guest.GuestPage;
import io.scalewell.shared.guest.GuestPages;
import io.scalewell.shared.guest.GuestReply;
import io.scalewell.shared.guest.GuestReply.Outcome;
import io.scalewell.shared.guest.GuestSending;
import io.scalewell.shared.guest.GuestSending.Wish;
import io.scalewell.shared.guest.GuestTask;
import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the link first, then acts as the guest, who may do nothing but what was handed over. */
@Service
class GuestPageService implements GuestPages {

    private static final int SENDINGS_A_MINUTE = 60;
    private static final Duration SEEN_ANEW = Duration.ofMinutes(1);

    private final GuestLinks links;
    private final GuestEntry entry;
    private final GuestRepository guests;
    private final GuestValues values;
    private final GuestWork work;
    private final HandedTasks handed;
    private final RunTracking runs;
    private final OrganizationRepository organizations;
    private final DatabaseClock clock;
    private final Attempts sendings = new Attempts(SENDINGS_A_MINUTE);

    GuestPageService(
            GuestLinks links,
            GuestEntry entry,
            GuestRepository guests,
            GuestValues values,
            GuestWork work,
            HandedTasks handed,
            RunTracking runs,
            OrganizationRepository organizations,
            DatabaseClock clock) {
        this.links = links;
        this.entry = entry;
        this.guests = guests;
        this.values = values;
        this.work = work;
        this.handed = handed;
        this.runs = runs;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public Optional<GuestPage> look(String link) {
        return links.open(link)
                .flatMap(said -> entry.in(said, guest -> {
                    Instant now = clock.now();
                    guests.seen(guest.id(), now, now.minus(SEEN_ANEW));
                    return page(guest);
                }));
    }

    @Override
    public Optional<GuestReply> send(String link, GuestSending sending) throws IOException {
        Optional<Said> said = links.open(link);
        Optional<Arrived> arrived = said.flatMap(each -> entry.in(each, guest -> new Arrived(guest, page(guest))));
        Optional<GuestTask> task = arrived.flatMap(each -> each.page().tasks().stream()
                .filter(one -> one.task().id().equals(sending.task()))
                .findFirst());
        if (said.isEmpty() || arrived.isEmpty() || task.isEmpty()) {
            return Optional.empty();
        }
        Attempts.Outcome counted = sendings.count(arrived.get().guest().id());
        if (!counted.allowed()) {
            return Optional.of(new GuestReply(arrived.get().page(), Outcome.TOO_MANY, List.of(), counted.retryAfter()));
        }
        return receive(said.get(), arrived.get(), task.get(), sending);
    }

    private record Arrived(GuestRow guest, GuestPage page) {}

    private Optional<GuestReply> receive(Said said, Arrived arrived, GuestTask task, GuestSending sending)
            throws IOException {
        if (!task.task().state().isOpen() || !arrived.page().running()) {
            return reply(said, Outcome.REFUSED, List.of(new InputError("", Message.of("task.not-open"))));
        }
        GuestValues.Read read = entry.as(
                said,
                arrived.guest(),
                () -> values.read(task, sending.form(), arrived.page().zone()));
        List<InputError> errors = new ArrayList<>(read.errors());
        try {
            Optional<Long> seen = save(said, task, sending, read, errors);
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            if (sending.wish() == Wish.SAVE) {
                return reply(said, errors.isEmpty() ? Outcome.SAVED : Outcome.REFUSED, errors);
            }
            if (!errors.isEmpty()) {
                return reply(said, Outcome.REFUSED, errors);
            }
            entry.in(said, guest -> work.act(task, sending, seen.get()));
            return reply(said, Outcome.DONE, List.of());
        } catch (EditConflict stale) {
            return reply(said, Outcome.STALE, List.of(new InputError("", stale.message())));
        } catch (Invalid wrong) {
            return reply(said, Outcome.REFUSED, wrong.errors());
        } catch (Problem stands) {
            return reply(said, Outcome.REFUSED, List.of(new InputError("", stands.message())));
        }
    }

    /** What cannot be kept does not keep the rest from being kept. */
    private Optional<Long> save(
            Said said, GuestTask task, GuestSending sending, GuestValues.Read read, List<InputError> errors) {
        try {
            return entry.in(said, guest -> work.save(task, sending, read.values()));
        } catch (Invalid wrong) {
            errors.addAll(wrong.errors());
            wrong.errors().forEach(error -> read.values().remove(error.pointer().replaceFirst("^/fields/", "")));
            return entry.in(said, guest -> work.save(task, sending, read.values()));
        }
    }

    private Optional<GuestReply> reply(Said said, Outcome outcome, List<InputError> errors) {
        return entry.in(said, guest -> new GuestReply(page(guest), outcome, errors, null));
    }

    private GuestPage page(GuestRow guest) {
        Organization organization = organizations.get();
        List<GuestTask> tasks = handed.mine();
        return new GuestPage(
                organization.name(),
                guest.name(),
                tasks.stream()
                        .findFirst()
                        .map(each -> each.task().runName())
                        .orElse(guest.run().value()),
                runs.get(guest.runId()).state() == RunState.RUNNING,
                organization.zone(),
                guest.expiresAt(),
                tasks);
    }
}
