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
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        String words = checked(text);
        StoredComment stored = new StoredComment(
                new CommentId(Ids.next()),
                task == null ? null : task.id(),
                callers.current().member(),
                words,
                clock.now(),
                null,
                false,
                List.of());
        comments.insert(run.id(), stored);
        Comment comment = views.shown(stored);
        Map<String, Object> data = new LinkedHashMap<>(about(run, task, comment));
        data.put("text", words);
        data.put("mentions", ids(mentioned(words)));
        facts.append(run, EventType.COMMENT_ADDED, task, data);
        return comment;
    }

    /** Whom only the new text mentions, is mentioned by it. */
    Comment edit(RunHead run, @Nullable Task task, StoredComment before, String text) {
        String words = checked(text);
        if (words.equals(before.text())) {
            return views.shown(before);
        }
        Instant now = clock.now();
        comments.edit(before, words, now);
        Set<MemberId> mentioned = new HashSet<>(mentioned(words));
        mentioned.removeAll(mentioned(before.text()));
        Comment comment = reread(before.id());
        Map<String, Object> data = new LinkedHashMap<>(about(run, task, comment));
        data.put("text", words);
        data.put("before", before.text());
        data.put("mentions", ids(mentioned));
        facts.append(run, EventType.COMMENT_EDITED, task, data);
        return comment;
    }

    /** What the event says of any change of a comment. */
    static Map<String, Object> about(RunHead run, @Nullable Task task, Comment comment) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("runName", run.name());
        data.put("title", task == null ? run.name() : task.place().step().title());
        data.put("comment", comment.id().toString());
        data.put("author", comment.authorName());
        return data;
    }

    Comment reread(CommentId id) {
        return views.shown(comments.find(id).orElseThrow().comment());
    }

    private static String checked(String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new Invalid("/text", Message.of("limit.comment", LONGEST));
        }
        return words;
    }

    private Collection<MemberId> mentioned(String text) {
        return people.activeByEmail(mentions(text)).values();
    }

    private static List<String> ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::toString).sorted().toList();
    }

    static Set<String> mentions(String text) {
        return MENTION.matcher(text)
                .results()
                .map((MatchResult found) -> PeopleQuery.lowerCase(found.group(1)))
                .limit(MOST_MENTIONS)
                .collect(Collectors.toSet());
    }
}
