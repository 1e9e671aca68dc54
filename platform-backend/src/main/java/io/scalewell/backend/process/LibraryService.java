package io.scalewell.backend.process;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryChoices;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds processes, and keeps the favourites of each member. */
@Service
class LibraryService implements Library {

    private static final int MOST_FAVOURITES = 500;

    private final LibraryQuery query;
    private final ProcessQuery processes;
    private final ProcessDetails details;
    private final FavouriteRepository favourites;
    private final PeopleQuery people;
    private final Callers callers;
    private final DatabaseClock clock;

    LibraryService(
            LibraryQuery query,
            ProcessQuery processes,
            ProcessDetails details,
            FavouriteRepository favourites,
            PeopleQuery people,
            Callers callers,
            DatabaseClock clock) {
        this.query = query;
        this.processes = processes;
        this.details = details;
        this.favourites = favourites;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<LibraryEntry> list(LibraryFilter filter, LibrarySort sort, PageRequest page) {
        Caller caller = reader();
        return details.withOwners(query.list(filter, sort, caller.member(), clock.now(), page));
    }

    @Override
    @Transactional(readOnly = true)
    public List<LibraryEntry> pinned() {
        Caller caller = reader();
        List<LibraryEntry> found = query.pinned(caller.member(), MOST_PINNED);
        return details.withOwners(new Page<>(found, null)).items();
    }

    @Override
    @Transactional(readOnly = true)
    public LibraryChoices choices() {
        reader();
        List<LibraryChoices.Owner> owners = people.names(query.owners()).entrySet().stream()
                .map(owner -> new LibraryChoices.Owner(owner.getKey(), owner.getValue()))
                .sorted(Comparator.comparing(LibraryChoices.Owner::name))
                .toList();
        return new LibraryChoices(query.departments(), query.tags(), owners);
    }

    @Override
    @Transactional
    public void favour(ProcessKey process, boolean favourite) {
        MemberId member = requireMember(reader().member());
        UUID id = processes
                .findStanding(process)
                .orElseThrow(() -> new NotFound(Message.of("missing.process", process)))
                .id();
        if (!favourite) {
            favourites.delete(member, id);
            return;
        }
        if (favourites.count(member) >= MOST_FAVOURITES) {
            throw new NotAllowedNow(Message.of("library.favourites", MOST_FAVOURITES), List.of());
        }
        favourites.insert(member, id, clock.now());
    }

    private Caller reader() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        return caller;
    }

    private static MemberId requireMember(@Nullable MemberId member) {
        if (member == null) {
            throw new Forbidden(Message.of("forbidden.favourites"));
        }
        return member;
    }
}
