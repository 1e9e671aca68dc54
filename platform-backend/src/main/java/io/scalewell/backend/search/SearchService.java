package io.scalewell.backend.search;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleSearchQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.run.CommentSearchQuery;
import io.scalewell.backend.run.TaskSearchQuery;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.search.Search;
import io.scalewell.shared.search.SearchGroup;
import io.scalewell.shared.search.SearchHit;
import io.scalewell.shared.search.SearchResult;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is found may be read by whoever may read anything, so one permission is asked for. */
@Service
class SearchService implements Search {

    private final FoundProcesses processes;
    private final FoundRuns runs;
    private final TaskSearchQuery tasks;
    private final CommentSearchQuery comments;
    private final PeopleSearchQuery people;
    private final Callers callers;

    SearchService(
            FoundProcesses processes,
            FoundRuns runs,
            TaskSearchQuery tasks,
            CommentSearchQuery comments,
            PeopleSearchQuery people,
            Callers callers) {
        this.processes = processes;
        this.runs = runs;
        this.tasks = tasks;
        this.comments = comments;
        this.people = people;
        this.callers = callers;
    }

    @Override
    @Transactional(readOnly = true)
    public SearchResult find(String typed, int limit) {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        String text = checked(typed);
        if (limit < 1 || limit > MOST) {
            throw new Invalid("?limit", Message.of("search.limit", MOST));
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return SearchResult.NOTHING;
        }
        List<SearchGroup> named = named(text, caller, limit);
        return new SearchResult(named.isEmpty() ? spelledLike(text, limit) : named);
    }

    private List<SearchGroup> named(String text, Caller caller, int limit) {
        int most = limit + 1;
        List<SearchGroup> groups = new ArrayList<>();
        add(groups, processes.named(text, most), limit);
        add(groups, runs.named(text, most), limit);
        add(groups, tasks.find(text, caller.member(), most), limit);
        add(groups, comments.find(text, most), limit);
        add(groups, people.named(text, most), limit);
        groups.sort(Comparator.comparing(group -> !isTyped(group, text)));
        return groups;
    }

    /** Only when nothing has the words, lest what is merely similar stands in front of what was meant. */
    private List<SearchGroup> spelledLike(String text, int limit) {
        List<SearchGroup> groups = new ArrayList<>();
        add(groups, processes.spelledLike(text, limit), limit);
        add(groups, runs.spelledLike(text, limit), limit);
        add(groups, people.spelledLike(text, limit), limit);
        return groups;
    }

    private static void add(List<SearchGroup> groups, List<SearchHit> hits, int limit) {
        if (!hits.isEmpty()) {
            boolean more = hits.size() > limit;
            groups.add(new SearchGroup(hits.getFirst().kind(), more ? hits.subList(0, limit) : hits, more));
        }
    }

    private static boolean isTyped(SearchGroup group, String text) {
        String key = group.items().getFirst().key();
        return switch (group.kind()) {
            case PROCESS ->
                TypedKey.process(text).filter(each -> each.value().equals(key)).isPresent();
            case RUN ->
                TypedKey.run(text).filter(each -> each.value().equals(key)).isPresent();
            case TASK, COMMENT, PERSON -> false;
        };
    }

    private static String checked(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw new Invalid("?q", Message.of("search.text", LONGEST_TEXT));
        }
        return text;
    }
}
