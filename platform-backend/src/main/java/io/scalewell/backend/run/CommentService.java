package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunComments;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of comments: one use case and one transaction a method. */
@Service
@Transactional
class CommentService implements RunComments {

    private final CommentRepository stored;
    private final Comments comments;
    private final RunRepository runs;
    private final TaskQuery tasks;
    private final RunFacts facts;
    private final Callers callers;
    private final DatabaseClock clock;

    CommentService(
            CommentRepository stored,
            Comments comments,
            RunRepository runs,
            TaskQuery tasks,
            RunFacts facts,
            Callers callers,
            DatabaseClock clock) {
        this.stored = stored;
        this.comments = comments;
        this.runs = runs;
        this.tasks = tasks;
        this.facts = facts;
        this.callers = callers;
        this.clock = clock;
    }

    /** A comment with that which it is about. */
    private record Said(RunHead run, @Nullable Task task, StoredComment comment) {}

    @Override
    public Comment edit(CommentId id, String text) {
        Said said = own(id);
        requireThere(said);
        return comments.edit(said.run(), said.task(), said.comment(), text);
    }

    @Override
    public Comment remove(CommentId id) {
        Said said = own(id);
        if (!said.comment().deleted()) {
            stored.empty(id, clock.now());
            tell(said, EventType.COMMENT_DELETED, Map.of());
        }
        return comments.reread(id);
    }

    @Override
    public Comment react(CommentId id, Reaction reaction, boolean on) {
        MemberId member = person();
        Said said = lock(id);
        requireThere(said);
        if (stored.react(id, member, reaction, on, clock.now())) {
            tell(said, EventType.COMMENT_REACTED, Map.of("reaction", reaction.name(), "on", on));
        }
        return comments.reread(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CommentVersion> versions(CommentId id) {
        callers.current().require(Permission.READ);
        StoredComment comment = stored.find(id).orElseThrow(() -> missing(id)).comment();
        List<CommentVersion> versions = new ArrayList<>(stored.former(id));
        if (!comment.deleted()) {
            versions.addFirst(new CommentVersion(
                    versions.size() + 1, comment.text(), Objects.requireNonNullElse(comment.editedAt(), comment.at())));
        }
        return versions;
    }

    private MemberId person() {
        callers.current().require(Permission.WORK);
        MemberId member = callers.current().member();
        if (member == null) {
            throw new Forbidden(Message.of("forbidden.comment"));
        }
        return member;
    }

    private Said own(CommentId id) {
        MemberId member = person();
        Said said = lock(id);
        if (!member.equals(said.comment().author())) {
            throw new Forbidden(Message.of("forbidden.comment"));
        }
        return said;
    }

    private Said lock(CommentId id) {
        var found = stored.lock(id).orElseThrow(() -> missing(id));
        RunHead run = runs.find(found.run()).orElseThrow();
        Task task = found.comment().task() == null
                ? null
                : tasks.find(found.comment().task()).map(TaskOfRun::task).orElse(null);
        return new Said(run, task, found.comment());
    }

    private static void requireThere(Said said) {
        if (said.comment().deleted()) {
            throw new NotAllowedNow(Message.of("comment.deleted"), List.of());
        }
    }

    private static NotFound missing(CommentId id) {
        return new NotFound(Message.of("missing.comment", id));
    }

    private void tell(Said said, EventType type, Map<String, Object> more) {
        Map<String, Object> data = new LinkedHashMap<>(Comments.about(
                said.run(), said.task(), comments.reread(said.comment().id())));
        data.putAll(more);
        facts.append(said.run(), type, said.task(), data);
    }
}
