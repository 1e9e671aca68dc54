package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.AttachmentRepository.Attached;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.shared.run.TaskFile;
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

    static final String PLATFORM = "ScaleWell";
    /** In files and for machines; a screen says it in the reader's language. */
    private static final String GUEST = "Form";

    private final TaskRepository tasks;
    private final CommentRepository comments;
    private final AttachmentRepository attachments;
    private final PublishedProcesses processes;
    private final TaskViews taskViews;
    private final SubRunQuery subRuns;
    private final PeopleQuery people;
    private final Callers callers;
    private final DatabaseClock clock;

    RunViews(
            TaskRepository tasks,
            CommentRepository comments,
            AttachmentRepository attachments,
            PublishedProcesses processes,
            TaskViews taskViews,
            SubRunQuery subRuns,
            PeopleQuery people,
            Callers callers,
            DatabaseClock clock) {
        this.tasks = tasks;
        this.comments = comments;
        this.attachments = attachments;
        this.processes = processes;
        this.taskViews = taskViews;
        this.subRuns = subRuns;
        this.people = people;
        this.callers = callers;
        this.clock = clock;
    }

    /** Of a run that has just been started. */
    RunDetail detail(RunChange started) {
        return detail(started.after(), started.version(), started.checklist().tasks(), List.of(), List.of());
    }

    RunDetail detail(RunHead run) {
        PublishedVersion version = processes.get(run.version());
        return detail(
                run,
                version,
                tasks.ofRun(run.id(), Plan.of(version.definition())),
                comments.ofRun(run.id()),
                attachments.ofRun(run.id()));
    }

    private RunDetail detail(
            RunHead run,
            PublishedVersion version,
            List<Task> ofRun,
            List<StoredComment> written,
            List<Attached> files) {
        Map<MemberId, String> names = people.names(Stream.of(
                        Stream.ofNullable(run.starter()),
                        written.stream().flatMap(StoredComment::people),
                        files.stream().map(Attached::by).filter(Objects::nonNull))
                .flatMap(each -> each)
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
                written.stream().map(comment -> shown(comment, names)).toList(),
                files.stream().map(file -> shown(file, names)).toList(),
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

    TaskFile shown(Attached file) {
        return shown(file, people.names(file.by() == null ? List.of() : List.of(file.by())));
    }

    private TaskFile shown(Attached file, Map<MemberId, String> names) {
        return new TaskFile(
                file.task(),
                file.file(),
                name(file.by(), names),
                file.at(),
                TaskFileService.mayDetach(callers.current(), file));
    }

    Comment shown(StoredComment comment) {
        return shown(comment, people.names(comment.people().distinct().toList()));
    }

    private Comment shown(StoredComment comment, Map<MemberId, String> names) {
        return comment.shown(member -> name(member, names), callers.current().member());
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
                run.starterKind() == ActorKind.GUEST ? GUEST : name(run.starter(), names),
                run.starterKind(),
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
