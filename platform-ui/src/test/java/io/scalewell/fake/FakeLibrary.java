package io.scalewell.fake;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Library;
import io.scalewell.shared.process.LibraryChoices;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.LibraryFilter;
import io.scalewell.shared.process.LibrarySort;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@link Library} in memory: finds parts of words. */
public final class FakeLibrary implements Library {

    private final FakeWorld world;

    public FakeLibrary(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Page<LibraryEntry> list(LibraryFilter filter, LibrarySort sort, PageRequest page) {
        synchronized (world) {
            world.enter();
            Comparator<ProcessSummary> order = sort == LibrarySort.CHANGED
                    ? Comparator.comparing(ProcessSummary::changedAt).reversed()
                    : Comparator.comparing(row -> row.name().toLowerCase(Locale.ROOT));
            var all = world.processes.values().stream()
                    .filter(process -> matches(process, filter))
                    .sorted(Comparator.comparing(FakeProcess::summary, order))
                    .map(process -> new LibraryEntry(
                            process.summary(), process.draft.purpose(), world.favourites.contains(process.key)))
                    .toList();
            return Pages.of(all, page);
        }
    }

    private boolean matches(FakeProcess process, LibraryFilter filter) {
        var row = process.summary();
        var text = filter.text() == null ? "" : filter.text().toLowerCase(Locale.ROOT);
        var words = (row.name() + " " + row.key() + " " + row.tags() + " " + process.draft.purpose()
                        + process.draft.steps())
                .toLowerCase(Locale.ROOT);
        return words.contains(text)
                && (filter.state() == null || filter.state() == row.state())
                && (filter.owner() == null || filter.owner().equals(row.owner()))
                && (filter.department() == null || filter.department().equals(row.department()))
                && (filter.tag() == null || row.tags().contains(filter.tag()))
                && (!filter.stale() || row.stale())
                && (!filter.favourite() || world.favourites.contains(row.key()));
    }

    @Override
    public List<LibraryEntry> pinned() {
        synchronized (world) {
            return world.processes.values().stream()
                    .filter(process -> world.favourites.contains(process.key) && !process.retired)
                    .sorted(Comparator.comparing(process -> process.summary().name()))
                    .limit(MOST_PINNED)
                    .map(process -> new LibraryEntry(process.summary(), process.draft.purpose(), true))
                    .toList();
        }
    }

    @Override
    public LibraryChoices choices() {
        synchronized (world) {
            var rows =
                    world.processes.values().stream().map(FakeProcess::summary).toList();
            var owners = new LinkedHashSet<LibraryChoices.Owner>();
            for (var row : rows) {
                var owner = row.owner();
                var name = row.ownerName();
                if (owner != null && name != null) {
                    owners.add(new LibraryChoices.Owner(owner, name));
                }
            }
            var departments = rows.stream()
                    .map(ProcessSummary::department)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            var tags = new TreeSet<String>();
            rows.forEach(row -> tags.addAll(row.tags()));
            return new LibraryChoices(List.copyOf(departments), List.copyOf(tags), List.copyOf(owners));
        }
    }

    @Override
    public void favour(ProcessKey process, boolean favourite) {
        synchronized (world) {
            world.enter();
            Set<ProcessKey> mine = world.favourites;
            if (favourite) {
                mine.add(process);
            } else {
                mine.remove(process);
            }
        }
    }
}
