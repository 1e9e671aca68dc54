package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.shared.identity.TeamId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rights of whoever calls. */
@Component
class CallersRights {

    private final Callers callers;
    private final PeopleQuery people;

    CallersRights(Callers callers, PeopleQuery people) {
        this.callers = callers;
        this.people = people;
    }

    TaskRights current() {
        return new TaskRights(callers.current(), new OnlyOnce());
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

    Set<TeamId> teams() {
        Caller caller = callers.current();
        return caller.member() == null ? Set.of() : people.teamsOf(caller.member());
    }
}
