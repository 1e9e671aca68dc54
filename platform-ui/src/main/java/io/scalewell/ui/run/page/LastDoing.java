package io.scalewell.ui.run.page;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunKey;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Who did something in a run, and when. */
record LastDoing(String who, Instant at) {

    private static final PageRequest NEWEST = new PageRequest(PageRequest.DEFAULT_LIMIT, null);

    /** The newest of such events, as far as it is among the last that happened in the run. */
    static Optional<LastDoing> of(StepServices services, RunKey run, Predicate<Event> which) {
        var names = new ActorNames(services.names());
        return services.runs().activity(run, NEWEST).items().stream()
                .filter(which)
                .findFirst()
                .map(event -> new LastDoing(names.of(event), event.time()));
    }
}
