package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReview;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.process.ProcessVersion;
import io.scalewell.shared.process.VersionSummary;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rows and names together for those who read. */
@Component
class ProcessDetails {

    static final String PLATFORM = "ScaleWell";

    private final VersionRepository versions;
    private final PublishedProcesses published;
    private final PeopleQuery people;
    private final RunCounts runs;
    private final DatabaseClock clock;

    ProcessDetails(
            VersionRepository versions,
            PublishedProcesses published,
            PeopleQuery people,
            RunCounts runs,
            DatabaseClock clock) {
        this.versions = versions;
        this.published = published;
        this.people = people;
        this.runs = runs;
        this.clock = clock;
    }

    ProcessDetail detail(ProcessRow process) {
        return new ProcessDetail(
                summary(process),
                process.draft(),
                process.draftRevision(),
                process.version() == null ? null : version(process.id(), process.key(), process.version()),
                lastReview(process));
    }

    /** Which processes are stale is said here too. */
    Page<ProcessSummary> withOwnerNames(Page<ProcessSummary> page) {
        Map<MemberId, String> names = ownerNames(page.items());
        return page.map(summary -> completed(summary, names));
    }

    Page<LibraryEntry> withOwners(Page<LibraryEntry> page) {
        Map<MemberId, String> names =
                ownerNames(page.items().stream().map(LibraryEntry::process).toList());
        return page.map(
                entry -> new LibraryEntry(completed(entry.process(), names), entry.purpose(), entry.favourite()));
    }

    private Map<MemberId, String> ownerNames(List<ProcessSummary> summaries) {
        return people.names(summaries.stream()
                .map(ProcessSummary::owner)
                .filter(Objects::nonNull)
                .toList());
    }

    ProcessVersion version(UUID processId, ProcessKey key, int number) {
        VersionId id = new VersionId(processId, number);
        VersionRow row = versions.find(id).orElseThrow(() -> new NotFound(Message.of("missing.version", number, key)));
        Map<MemberId, String> names = names(List.of(row));
        return new ProcessVersion(
                key,
                number,
                published.get(id).definition(),
                row.changeNote(),
                row.verdict(),
                author(row, names),
                approver(row, names),
                row.publishedAt());
    }

    List<VersionSummary> versions(UUID processId) {
        List<VersionRow> rows = versions.list(processId);
        Map<MemberId, String> names = names(rows);
        Map<Integer, Long> counts = runs.byVersion(processId);
        return rows.stream()
                .map(row -> new VersionSummary(
                        row.number(),
                        row.changeNote(),
                        row.verdict(),
                        author(row, names),
                        approver(row, names),
                        row.publishedAt(),
                        counts.getOrDefault(row.number(), 0L)))
                .toList();
    }

    private ProcessSummary summary(ProcessRow process) {
        MemberId owner = process.owner();
        return new ProcessSummary(
                process.key(),
                process.draft().name(),
                process.state(),
                process.version(),
                process.draftChanged(),
                owner,
                owner == null ? null : people.names(List.of(owner)).get(owner),
                process.draft().department(),
                process.draft().tags(),
                process.draft().steps().size(),
                process.changedAt(),
                process.publishedAt(),
                process.reviewDue(),
                ReviewDue.isOver(process.state(), process.reviewDue(), clock.now()));
    }

    /** With what a query leaves open. */
    private ProcessSummary completed(ProcessSummary summary, Map<MemberId, String> names) {
        return new ProcessSummary(
                summary.key(),
                summary.name(),
                summary.state(),
                summary.version(),
                summary.changedSinceVersion(),
                summary.owner(),
                summary.owner() == null ? null : names.get(summary.owner()),
                summary.department(),
                summary.tags(),
                summary.steps(),
                summary.changedAt(),
                summary.publishedAt(),
                summary.reviewDue(),
                ReviewDue.isOver(summary.state(), summary.reviewDue(), clock.now()));
    }

    private @Nullable ProcessReview lastReview(ProcessRow process) {
        MemberId by = process.reviewedBy();
        if (process.reviewedAt() == null) {
            return null;
        }
        String name = by == null ? PLATFORM : people.names(List.of(by)).getOrDefault(by, PLATFORM);
        return new ProcessReview(name, process.reviewedAt());
    }

    private Map<MemberId, String> names(List<VersionRow> versions) {
        return people.names(versions.stream()
                .flatMap(version -> Stream.of(version.author(), version.approver()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable String approver(VersionRow row, Map<MemberId, String> names) {
        return row.approver() == null ? null : names.getOrDefault(row.approver(), PLATFORM);
    }

    private static String author(VersionRow row, Map<MemberId, String> names) {
        return row.author() == null ? PLATFORM : names.getOrDefault(row.author(), PLATFORM);
    }
}
