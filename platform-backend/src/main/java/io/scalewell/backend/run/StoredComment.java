package io.scalewell.backend.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentReaction;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is stored, without names.
 *
 * @param reactions the first one first
 */
record StoredComment(
        CommentId id,
        @Nullable TaskId task,
        @Nullable MemberId author,
        String text,
        Instant at,
        @Nullable Instant editedAt,
        boolean deleted,
        List<Reacted> reactions) {

    /** One member's reaction. */
    record Reacted(Reaction reaction, MemberId member) {}

    /** All whose names are needed to show it. */
    Stream<MemberId> people() {
        return Stream.concat(Stream.ofNullable(author), reactions.stream().map(Reacted::member));
    }

    /** @param name of a member; of the platform for null */
    Comment shown(Function<@Nullable MemberId, String> name, @Nullable MemberId reader) {
        List<CommentReaction> gathered = Stream.of(Reaction.values())
                .map(reaction -> gathered(reaction, name, reader))
                .filter(Objects::nonNull)
                .toList();
        return new Comment(id, task, author, name.apply(author), text, at, editedAt, deleted, gathered);
    }

    private @Nullable CommentReaction gathered(
            Reaction reaction, Function<@Nullable MemberId, String> name, @Nullable MemberId reader) {
        List<MemberId> members = reactions.stream()
                .filter(each -> each.reaction() == reaction)
                .map(Reacted::member)
                .toList();
        return members.isEmpty()
                ? null
                : new CommentReaction(
                        reaction, members.stream().map(name).toList(), reader != null && members.contains(reader));
    }
}
