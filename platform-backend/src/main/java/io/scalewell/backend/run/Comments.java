package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes comments and finds whom they mention. */
@Component
class Comments {

    private static final int LONGEST = 10_000;
    private static final int MOST_MENTIONS = 50;
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w.+-])@([\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})");

    private final CommentRepository comments;
    private final PeopleQuery people;
    private final RunViews views;
    private final RunFacts facts;
    private final Callers callers;
    private final DatabaseClock clock;

    Comments(
            CommentRepository comments,
            PeopleQuery people,
            RunViews views,
            RunFacts facts,
            Callers callers,
            DatabaseClock clock) {
        this.comments = comments;
        this.people = people;
        this.views = views;
        this.facts = facts;
        this.callers = callers;
        this.clock = clock;
    }

    Comment write(RunHead run, @Nullable Task task, String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new Invalid("/text", "A comment has 1 to " + LONGEST + " characters.");
        }
        Comment comment = views.named(new Comment(
                new CommentId(Ids.next()),
                task == null ? null : task.id(),
                callers.current().member(),
                "",
                words,
                clock.now()));
        comments.insert(run.id(), comment);
        Collection<MemberId> mentioned = people.activeByEmail(mentions(words)).values();
        facts.append(
                run,
                EventType.COMMENT_ADDED,
                task,
                Map.of(
                        "runName", run.name(),
                        "title", task == null ? run.name() : task.place().step().title(),
                        "text", words,
                        "author", comment.authorName(),
                        "mentions",
                                List.copyOf(mentioned).stream()
                                        .map(MemberId::toString)
                                        .toList()));
        return comment;
    }

    static Set<String> mentions(String text) {
        return MENTION.matcher(text)
                .results()
                .map((MatchResult found) -> PeopleQuery.lowerCase(found.group(1)))
                .limit(MOST_MENTIONS)
                .collect(Collectors.toSet());
    }
}
