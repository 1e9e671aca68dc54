package io.scalewell.backend.improvement;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.improvement.ActionItem;
import io.scalewell.shared.improvement.ActionItemId;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works action items. */
@Service
class ActionItemService implements ActionItems {

    private final ActionItemRepository repository;
    private final PeopleNames names;
    private final Callers callers;
    private final DatabaseClock clock;

    ActionItemService(ActionItemRepository repository, PeopleNames names, Callers callers, DatabaseClock clock) {
        this.repository = repository;
        this.names = names;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> mine() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        return caller.member() == null
                ? List.of()
                : repository.open(caller.member().value(), names.all());
    }

    @Override
    @Transactional(readOnly = true)
    public int countMine() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        return caller.member() == null
                ? 0
                : repository.countOpen(caller.member().value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActionItem> open() {
        callers.current().require(Permission.READ);
        return repository.open(null, names.all());
    }

    @Override
    @Transactional
    public ActionItem complete(ActionItemId id) {
        return done(id, clock.now());
    }

    @Override
    @Transactional
    public ActionItem reopen(ActionItemId id) {
        return done(id, null);
    }

    private ActionItem done(ActionItemId id, @Nullable Instant at) {
        Caller caller = callers.current();
        caller.require(Permission.WORK);
        ActionItem item = read(id);
        boolean own = item.assignee() == null || item.assignee().equals(caller.member());
        if (!own && !caller.role().mayDesign()) {
            throw new Forbidden(Message.of("forbidden.action-item"));
        }
        repository.done(id.value(), at);
        return read(id);
    }

    private ActionItem read(ActionItemId id) {
        return repository
                .find(id.value(), names.all())
                .orElseThrow(() -> new NotFound(Message.of("missing.action-item", id)));
    }
}
