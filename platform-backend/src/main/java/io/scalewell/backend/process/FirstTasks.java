package io.scalewell.backend.process;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices who gets or does a task of a process: whoever works by a version has to know it. */
@Component
class FirstTasks implements EventListener {

    private static final Set<EventType> DOES = EnumSet.of(
            EventType.TASK_STARTED, EventType.TASK_COMPLETED, EventType.TASK_APPROVED, EventType.TASK_REJECTED);

    private final LateJoiners late;

    FirstTasks(LateJoiners late) {
        this.late = late;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        Map<UUID, Set<MemberId>> working = new LinkedHashMap<>();
        for (AppendedEvent appended : events) {
            UUID process = appended.processId();
            if (process != null) {
                worker(appended.event())
                        .ifPresent(member -> working.computeIfAbsent(process, _ -> new LinkedHashSet<>())
                                .add(member));
            }
        }
        return working.isEmpty() ? () -> {} : late.work(trip, working);
    }

    private static Optional<MemberId> worker(Event event) {
        if (event.type() == EventType.TASK_ASSIGNED) {
            return event.data().get("assignee") instanceof Map<?, ?> whose && whose.get("member") instanceof String id
                    ? Optional.of(MemberId.of(id))
                    : Optional.empty();
        }
        String id = event.actor().id();
        return DOES.contains(event.type()) && id != null
                ? switch (event.actor().kind()) {
                    case MEMBER, TOKEN -> Optional.of(MemberId.of(id));
                    case AUTOMATION, GUEST, SYSTEM -> Optional.empty();
                }
                : Optional.empty();
    }
}
