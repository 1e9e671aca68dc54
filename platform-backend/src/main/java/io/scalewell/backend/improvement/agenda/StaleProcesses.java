package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Live processes that nobody has changed or published for longer than their review interval. */
@Component
@Order(4)
class StaleProcesses implements AgendaSource {

    /** Until a process can name its own interval. */
    private static final Duration INTERVAL = Duration.ofDays(180);

    @Override
    public List<AgendaPoint> points(AgendaScope scope) {
        return scope.processes().stream()
                .filter(process -> process.state() == ProcessState.LIVE)
                .filter(process -> lastTouched(process).isBefore(scope.now().minus(INTERVAL)))
                .map(process -> point(process, scope.now()))
                .toList();
    }

    private static Instant lastTouched(ProcessSummary process) {
        return process.publishedAt() != null && process.publishedAt().isAfter(process.changedAt())
                ? process.publishedAt()
                : process.changedAt();
    }

    private static AgendaPoint point(ProcessSummary process, Instant now) {
        long days = Duration.between(lastTouched(process), now).toDays();
        return new AgendaPoint(
                AgendaKind.STALE_PROCESS,
                Message.of("agenda.stale", process.name(), days),
                process.ownerName() == null
                        ? Message.of("agenda.stale.unowned")
                        : Message.of("agenda.stale.owned", process.ownerName()),
                process.key(),
                "processes/" + process.key(),
                List.of(),
                days / 365.0);
    }
}
