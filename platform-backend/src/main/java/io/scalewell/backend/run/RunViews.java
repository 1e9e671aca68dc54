package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows runs, with names. */
@Component
class RunViews {

    private static final String PLATFORM = "ScaleWell";

    private final TaskRepository tasks;
    private final CommentRepository comments;
    private final PublishedProcesses processes;
    private final TaskViews taskViews;
    private final SubRunQuery subRuns;
    private final PeopleQuery people;
    private final DatabaseClock clock;

    RunViews(
            TaskRepository tasks,
            CommentRepository comments,
            PublishedProcesses processes,
            TaskViews taskViews,
            SubRunQuery subRuns,
            PeopleQuery people,
            DatabaseClock clock) {
        this.tasks = tasks;
        this.comments = comments;
        this.processes = processes;
        this.taskViews = taskViews;
        this.subRuns = subRuns;
        this.people = people;
        this.clock = clock;
    }

    RunDetail detail(RunHead run) {
        PublishedVersion version = processes.get(run.version());
        List<Task> ofRun = tasks.ofRun(run.id(), Plan.of(version.definition()));
        List<Comment> written = comments.ofRun(run.id());
        Map<MemberId, String> names = people.names(
                Stream.concat(Stream.ofNullable(run.starter()), written.stream().map(Comment::author))
                        .filter(Objects::nonNull)
                        .toList());
        Instant now = clock.now();
        Spent spent = ofRun.stream().map(task -> task.timing().at(now)).reduce(Spent.NOTHING, Spent::plus);
        List<String> current = ofRun.stream()
                .filter(task -> task.state().isOpen())
                .map(task -> task.place().step().title())
                .limit(RunQuery.TITLES)
                .toList();
        return new RunDetail(
                summary(run, version, current, names),
                version.definition(),
                subRuns.parent(run).orElse(null),
                run.fields(),
                taskViews.of(ofRun.stream()
                        .map(task -> new TaskOfRun(run, version.processName(), task))
                        .toList()),
                written.stream().map(comment -> named(comment, names)).toList(),
                cycleTime(run),
                spent.waiting(),
                spent.touch(),
                spent.blocked());
    }

    Page<RunSummary> summaries(Page<RunQuery.Listed> page) {
        List<RunHead> runs = page.items().stream().map(RunQuery.Listed::run).toList();
        Map<VersionId, PublishedVersion> versions =
                processes.find(runs.stream().map(RunHead::version).distinct().toList());
        Map<MemberId, String> names = people.names(
                runs.stream().map(RunHead::starter).filter(Objects::nonNull).toList());
        return page.map(each -> summary(
                each.run(), Objects.requireNonNull(versions.get(each.run().version())), each.current(), names));
    }

    Comment named(Comment comment) {
        return named(comment, people.names(comment.author() == null ? List.of() : List.of(comment.author())));
    }

    private static Comment named(Comment comment, Map<MemberId, String> names) {
        return new Comment(
                comment.id(),
                comment.task(),
                comment.author(),
                name(comment.author(), names),
                comment.text(),
                comment.at());
    }

    private static RunSummary summary(
            RunHead run, PublishedVersion version, List<String> current, Map<MemberId, String> names) {
        return new RunSummary(
                run.key(),
                run.name(),
                run.process(),
                version.processName(),
                version.id().number(),
                run.state(),
                name(run.starter(), names),
                run.startedAt(),
                run.completedAt(),
                run.due(),
                run.done(),
                run.total(),
                current);
    }

    private static @Nullable Duration cycleTime(RunHead run) {
        return run.state() == RunState.COMPLETED && run.completedAt() != null
                ? Duration.between(run.startedAt(), run.completedAt())
                : null;
    }

    private static String name(@Nullable MemberId member, Map<MemberId, String> names) {
        return member == null ? PLATFORM : names.getOrDefault(member, PLATFORM);
    }
}
