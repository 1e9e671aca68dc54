package io.scalewell.backend.notification;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.tenancy.DatabaseClock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends one mail. A mail that was handed over but not noted may be sent twice, with the same Message-ID. */
@Component
class MailJob implements JobHandler.Outside<UUID> {

    static final String KIND = "notification.mail";

    private final MailRepository repository;
    private final MailTransport transport;
    private final MailPosting posting;
    private final DatabaseClock clock;
    private final TransactionTemplate reading;

    MailJob(
            MailRepository repository,
            MailTransport transport,
            MailPosting posting,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transport = transport;
        this.posting = posting;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public UUID call(Job job) throws RetryLater, GiveUp {
        UUID id = mailOf(job);
        StoredMail mail = reading.execute(status -> repository.get(id));
        MailPosting.Posted posted = reading.execute(status -> posting.post(mail));
        try {
            transport.send(mail.kept(), posted);
            return id;
        } catch (MailParseException e) {
            throw new GiveUp("The mail server cannot take this mail: " + e.getMessage(), e);
        } catch (MailException e) {
            throw new RetryLater("The mail server did not take it: " + e.getMessage(), null, e);
        }
    }

    @Override
    public void complete(Job job, UUID id) {
        repository.sent(id, clock.now());
    }

    @Override
    public void failed(Job job, Exception failure, @Nullable Duration nextIn) {
        repository.failed(mailOf(job), String.valueOf(failure.getMessage()));
    }

    private static UUID mailOf(Job job) {
        return UUID.fromString((String) job.payload().get("mail"));
    }
}
