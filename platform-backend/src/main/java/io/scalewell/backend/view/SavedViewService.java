package io.scalewell.backend.view;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import io.scalewell.shared.view.SavedView;
import io.scalewell.shared.view.SavedViewId;
import io.scalewell.shared.view.SavedViews;
import io.scalewell.shared.view.ViewScreen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saved views: one use case and one transaction a method. */
@Service
@Transactional
class SavedViewService implements SavedViews {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 1_000;

    private final SavedViewRepository repository;
    private final Callers callers;
    private final DatabaseClock clock;

    SavedViewService(SavedViewRepository repository, Callers callers, DatabaseClock clock) {
        this.repository = repository;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> list(ViewScreen screen) {
        UUID member = me();
        return Stream.of(repository.own(member, screen), repository.sharedByOthers(member, screen))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public SavedView save(ViewScreen screen, String name, String query, boolean shared) {
        UUID member = me();
        String known = checkedName(name);
        String asked = checkedQuery(query);
        List<SavedView> own = repository.own(member, screen);
        Optional<SavedView> same =
                own.stream().filter(view -> view.name().equals(known)).findFirst();
        if (same.isPresent()) {
            repository.update(same.get().id(), asked, shared);
            return find(member, same.get().id());
        }
        if (own.size() >= MOST) {
            throw new NotAllowedNow(Message.of("view.most", MOST), List.of("remove"));
        }
        return find(member, new SavedViewId(repository.insert(member, screen, known, asked, shared, clock.now())));
    }

    @Override
    public void remove(SavedViewId id) {
        repository.remove(find(me(), id).id());
    }

    @Override
    public void prefer(SavedViewId id, boolean preferred) {
        UUID member = me();
        SavedView view = find(member, id);
        repository.preferNone(member, view.screen());
        if (preferred) {
            repository.prefer(id);
        }
    }

    private SavedView find(UUID member, SavedViewId id) {
        return repository.find(member, id).orElseThrow(() -> new NotFound(Message.of("missing.view", id)));
    }

    /** What one looks at is one's own affair, so reading is enough. */
    private UUID me() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        if (caller.member() == null) {
            throw new Forbidden(Message.of("view.member"));
        }
        return caller.member().value();
    }

    private static String checkedName(String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > LONGEST_NAME || words.indexOf('\0') >= 0) {
            throw new Invalid("/name", Message.of("view.name", LONGEST_NAME));
        }
        return words;
    }

    private static String checkedQuery(String query) {
        if (query.length() > LONGEST_QUERY || query.chars().anyMatch(each -> each < ' ')) {
            throw new Invalid("/query", Message.of("view.query", LONGEST_QUERY));
        }
        return query;
    }
}
