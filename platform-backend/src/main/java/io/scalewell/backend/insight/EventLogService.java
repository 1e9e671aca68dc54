package io.scalewell.backend.insight;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.insight.EventLogFormat;
import io.scalewell.shared.insight.EventLogId;
import io.scalewell.shared.insight.EventLogs;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes logs of other systems. */
@Service
class EventLogService implements EventLogs {

    private static final int MAX_BYTES = 10 << 20;
    private static final int MAX_NAME = 200;

    private final EventLogRepository repository;
    private final Jobs jobs;
    private final Callers callers;
    private final DatabaseClock clock;

    EventLogService(EventLogRepository repository, Jobs jobs, Callers callers, DatabaseClock clock) {
        this.repository = repository;
        this.jobs = jobs;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ImportedEventLog importFrom(String name, EventLogFormat format, InputStream content) {
        callers.current().require(Permission.DESIGN);
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new Invalid("?name", Message.of("limit.name", MAX_NAME));
        }
        UUID id = Ids.next();
        repository.insert(id, name.strip(), format, bytes(content), clock.now());
        jobs.enqueue(EventLogJob.job(id));
        return get(new EventLogId(id));
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new Invalid("", Message.of("import.log.too-large", MAX_BYTES / 1024 / 1024));
            }
            return bytes;
        } catch (IOException e) {
            throw new Invalid("", Message.of("import.unreadable"));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportedEventLog> list() {
        callers.current().require(Permission.READ);
        return repository.list();
    }

    @Override
    @Transactional(readOnly = true)
    public ImportedEventLog get(EventLogId id) {
        callers.current().require(Permission.READ);
        return repository.find(id.value()).orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional
    public void delete(EventLogId id) {
        callers.current().require(Permission.DESIGN);
        if (!repository.delete(id.value())) {
            throw unknown(id);
        }
    }

    private static NotFound unknown(EventLogId id) {
        return new NotFound(Message.of("missing.event-log", id));
    }
}
