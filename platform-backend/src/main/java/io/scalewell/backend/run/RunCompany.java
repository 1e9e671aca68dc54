package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.presence.Place;
import io.scalewell.backend.presence.PresenceHub;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunPresence;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who is at which run. */
@Service
class RunCompany implements RunPresence {

    private final Callers callers;
    private final PresenceHub presence;

    RunCompany(Callers callers, PresenceHub presence) {
        this.callers = callers;
        this.presence = presence;
    }

    @Override
    public Seat enter(RunKey run, Consumer<List<Visitor>> listener) {
        var caller = callers.current();
        caller.require(Permission.READ);
        MemberId member = Objects.requireNonNull(caller.member(), "only a member looks at a run");
        var taken = presence.enter(
                new Place(caller.organization().value(), "run:" + run),
                member,
                others -> listener.accept(others.stream()
                        .map(other -> new Visitor(other.member(), other.spot()))
                        .toList()));
        return new Seat() {
            @Override
            public void at(@Nullable String step) {
                taken.at(step);
            }

            @Override
            public void close() {
                taken.close();
            }
        };
    }
}
