package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rights of whoever calls. */
@Component
class CallersRights {

    private final Callers callers;
    private final PeopleQuery people;
    private final PassRepository passes;
    private final Deputies deputies;

    CallersRights(Callers callers, PeopleQuery people, PassRepository passes, Deputies deputies) {
        this.callers = callers;
        this.people = people;
        this.passes = passes;
        this.deputies = deputies;
    }

    TaskRights current() {
        return new TaskRights(
                callers.current(),
                new OnlyOnce(),
                this::represented,
                run -> workedIn(Set.of(run)).contains(run));
    }

    /** For many tasks at once: with what has to be known of their runs. */
    TaskRights current(List<TaskOfRun> tasks) {
        Set<UUID> runs = tasks.stream()
                .filter(each ->
                        each.task().place().separate() && each.task().state().isOpen())
                .map(each -> each.run().id())
                .collect(Collectors.toSet());
        return new TaskRights(callers.current(), new OnlyOnce(), this::represented, workedIn(runs)::contains);
    }

    private Set<UUID> workedIn(Set<UUID> runs) {
        MemberId member = callers.current().member();
        return runs.isEmpty() || member == null ? Set.of() : passes.completedBy(member, runs);
    }

    Caller caller() {
        return callers.current();
    }

    private final class OnlyOnce implements Supplier<Set<TeamId>> {

        private @Nullable Set<TeamId> teams;

        @Override
        public Set<TeamId> get() {
            Set<TeamId> known = teams == null ? teams() : teams;
            teams = known;
            return known;
        }
    }

    /** For whom the caller stands in. */
    Set<MemberId> represented() {
        MemberId me = callers.current().member();
        return me == null ? Set.of() : deputies.representedBy(me);
    }

    Set<TeamId> teams() {
        Caller caller = callers.current();
        return caller.member() == null ? Set.of() : people.teamsOf(caller.member());
    }
}
