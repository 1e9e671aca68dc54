package io.scalewell.backend.insight;

import io.scalewell.backend.insight.EventLogRepository.LogEvent;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an imported log says. Nothing is open in it, nothing has a due instant, and there are no versions. */
@Component
class LogHistories {

    private final EventLogRepository repository;

    LogHistories(EventLogRepository repository) {
        this.repository = repository;
    }

    History of(EventLogId id, Selection selection) {
        EventLogState state = repository
                .find(id.value())
                .orElseThrow(() -> new NotFound(Message.of("missing.event-log", id)))
                .state();
        if (state != EventLogState.COMPLETED) {
            throw new NotAllowedNow(Message.of("insight.unread", state), List.of());
        }
        List<List<LogEvent>> cases = byCase(repository.events(id.value())).stream()
                .filter(events -> isSelected(completed(events), selection))
                .sorted(Comparator.comparing(LogHistories::completed)
                        .thenComparing(events -> events.getFirst().caseNumber()))
                .toList();
        return new History(
                cases.stream().map(LogHistories::facts).toList(),
                IntStream.range(0, cases.size())
                        .boxed()
                        .flatMap(index -> passes(index, cases.get(index)).stream())
                        .toList(),
                Map.of(),
                Map.of(),
                0,
                null);
    }

    private static List<List<LogEvent>> byCase(List<LogEvent> events) {
        List<List<LogEvent>> cases = new ArrayList<>();
        int number = Integer.MIN_VALUE;
        for (LogEvent event : events) {
            if (event.caseNumber() != number) {
                number = event.caseNumber();
                cases.add(new ArrayList<>());
            }
            cases.getLast().add(event);
        }
        return cases;
    }

    private static boolean isSelected(Instant completed, Selection selection) {
        return (selection.from() == null || !completed.isBefore(selection.from()))
                && (selection.to() == null || completed.isBefore(selection.to()));
    }

    private static Instant completed(List<LogEvent> events) {
        return events.stream()
                .map(LogEvent::completedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant began(LogEvent event) {
        return event.startedAt() != null && event.startedAt().isBefore(event.completedAt())
                ? event.startedAt()
                : event.completedAt();
    }

    private static CaseFacts facts(List<LogEvent> events) {
        Instant started = events.stream()
                .map(LogHistories::began)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CaseFacts(events.getFirst().caseName(), started, started, completed(events), null);
    }

    /** Work could begin when what stands before it in its case was complete. */
    private static List<Pass> passes(int index, List<LogEvent> events) {
        List<Pass> passes = new ArrayList<>(events.size());
        @Nullable Instant before = null;
        for (LogEvent event : events) {
            passes.add(new Pass(
                    index,
                    event.activity(),
                    before,
                    event.startedAt(),
                    event.completedAt(),
                    event.startedAt() == null ? null : Duration.between(began(event), event.completedAt()),
                    Duration.ZERO,
                    false,
                    event.resource(),
                    false));
            before = event.completedAt();
        }
        return passes;
    }
}
