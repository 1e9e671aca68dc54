package io.scalewell.fake;

import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.shared.problem.NotFound;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** {@link EventLogs} in memory; imports stay at their beginning. */
public final class FakeEventLogs implements EventLogs {

    public final List<ImportedEventLog> logs = new ArrayList<>();

    @Override
    public ImportedEventLog importFrom(String name, EventLogFormat format, InputStream content) {
        var log = new ImportedEventLog(
                new EventLogId(FakeWorld.id(name)),
                name,
                EventLogState.IMPORTING,
                0,
                0,
                0,
                List.of(),
                null,
                FakeWorld.START);
        logs.add(log);
        return log;
    }

    @Override
    public List<ImportedEventLog> list() {
        return List.copyOf(logs);
    }

    @Override
    public ImportedEventLog get(EventLogId id) {
        return logs.stream()
                .filter(log -> log.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("event log " + id));
    }

    @Override
    public void delete(EventLogId id) {
        logs.removeIf(log -> log.id().equals(id));
    }
}
