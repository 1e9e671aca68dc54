package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentReaction;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.RunComments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@link RunComments} in memory. */
public final class FakeRunComments implements RunComments {

    private final FakeWorld world;

    public FakeRunComments(FakeWorld world) {
        this.world = world;
    }

    @Override
    public Comment edit(CommentId id, String text) {
        return change(id, EventType.COMMENT_EDITED, before -> {
            requireMine(before);
            world.formerTexts
                    .computeIfAbsent(id, _ -> new ArrayList<>())
                    .add(new CommentVersion(world.formerTexts.get(id).size() + 1, before.text(), before.at()));
            return copy(before, text, world.now(), false, before.reactions());
        });
    }

    @Override
    public Comment remove(CommentId id) {
        return change(id, EventType.COMMENT_DELETED, before -> {
            requireMine(before);
            return copy(before, "", before.editedAt(), true, List.of());
        });
    }

    @Override
    public Comment react(CommentId id, Reaction reaction, boolean on) {
        return change(id, EventType.COMMENT_REACTED, before -> {
            var me = world.me().name();
            var names = new ArrayList<>(before.reactions().stream()
                    .filter(each -> each.reaction() == reaction)
                    .flatMap(each -> each.names().stream())
                    .filter(name -> !name.equals(me))
                    .toList());
            if (on) {
                names.add(me);
            }
            var others = new ArrayList<>(before.reactions().stream()
                    .filter(each -> each.reaction() != reaction)
                    .toList());
            if (!names.isEmpty()) {
                others.add(new CommentReaction(reaction, names, on));
            }
            return copy(before, before.text(), before.editedAt(), false, others);
        });
    }

    @Override
    public List<CommentVersion> versions(CommentId id) {
        synchronized (world) {
            world.enter();
            var former = world.formerTexts.getOrDefault(id, List.of());
            var versions = new ArrayList<CommentVersion>(former.reversed());
            var now = runOf(id).comments.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            versions.addFirst(new CommentVersion(former.size() + 1, now.text(), now.at()));
            return versions;
        }
    }

    private Comment change(CommentId id, EventType type, UnaryOperator<Comment> how) {
        synchronized (world) {
            world.enter();
            var run = runOf(id);
            run.comments.replaceAll(each -> each.id().equals(id) ? how.apply(each) : each);
            world.tell(type, run, null, Map.of());
            return run.comments.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private FakeRun runOf(CommentId id) {
        return world.runs.values().stream()
                .filter(run -> run.comments.stream().anyMatch(each -> each.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound("comment"));
    }

    private void requireMine(Comment comment) {
        if (!world.me().id().equals(comment.author())) {
            throw new Forbidden("Only its author changes a comment.");
        }
    }

    private static Comment copy(
            Comment from, String text, @Nullable Instant edited, boolean deleted, List<CommentReaction> reactions) {
        return new Comment(
                from.id(), from.task(), from.author(), from.authorName(), text, from.at(), edited, deleted, reactions);
    }
}
