package io.scalewell.backend.insight;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.insight.interchange.EventLogReader;
import io.scalewell.backend.insight.interchange.ReadLimits;
import io.scalewell.backend.insight.interchange.ReadReport;
import io.scalewell.backend.insight.interchange.UnreadableEventLogException;
import io.scalewell.backend.insight.interchange.csv.CsvEventLogReader;
import io.scalewell.backend.insight.interchange.xes.XesReader;
import io.scalewell.backend.insight.mining.Case;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.insight.EventLogFormat;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads an imported log in one transaction, so that it is there as a whole or not at all; how far it has come is told in transactions
 * of their own.
 */
@Component
class EventLogJob implements JobHandler.InTransaction {

    private static final String KIND = "insight.event-log";
    private static final int BATCH = 200;

    private final EventLogRepository repository;
    private final OrganizationRepository organizations;
    private final TransactionTemplate apart;

    EventLogJob(
            EventLogRepository repository,
            OrganizationRepository organizations,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.organizations = organizations;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static NewJob job(UUID id) {
        return NewJob.now(KIND, Map.of("log", id.toString())).withDeadline(Duration.ofMinutes(10));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID id = logOf(job);
        repository.content(id).ifPresent(content -> read(id, content));
    }

    private void read(UUID id, EventLogRepository.Content content) {
        Writer writer = new Writer(id);
        try {
            ReadReport report = reader(content.format())
                    .read(
                            new ByteArrayInputStream(content.bytes()),
                            writer::add,
                            (bytes, cases, events) -> apart.executeWithoutResult(status -> repository.progress(
                                    id, (double) bytes / Math.max(1, content.bytes().length), cases, events)));
            writer.flush();
            repository.complete(id, report.cases(), report.events(), report.warnings());
        } catch (UnreadableEventLogException e) {
            repository.deleteCases(id);
            repository.fail(id, String.valueOf(e.getMessage()));
        }
    }

    private EventLogReader reader(EventLogFormat format) {
        ZoneId zone = organizations.calendar().zone();
        return switch (format) {
            case XES -> new XesReader(ReadLimits.STANDARD, zone);
            case CSV -> new CsvEventLogReader(ReadLimits.STANDARD, zone);
        };
    }

    @Override
    public void exhausted(Job job, String reason) {
        repository.fail(logOf(job), reason);
    }

    private static UUID logOf(Job job) {
        return UUID.fromString((String) job.payload().get("log"));
    }

    /** Brings cases together, so that many go in one statement. */
    private final class Writer {

        private final UUID id;
        private final List<Case> waiting = new ArrayList<>();
        private int next;

        Writer(UUID id) {
            this.id = id;
        }

        void add(Case one) {
            waiting.add(one);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!waiting.isEmpty()) {
                repository.insertCases(id, next, waiting);
                next += waiting.size();
                waiting.clear();
            }
        }
    }
}
