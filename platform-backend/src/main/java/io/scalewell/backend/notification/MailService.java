package io.scalewell.backend.notification;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.notification.KeptMail;
import io.scalewell.shared.notification.Mails;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps mails and hands them to the job that sends them. */
@Service
class MailService implements Mailer, Mails {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]{1,189}");
    private static final int MAX_SUBJECT = 200;
    private static final int MAX_BODY = 100_000;

    private final MailRepository repository;
    private final MailSettings settings;
    private final Jobs jobs;
    private final Callers callers;
    private final DatabaseClock clock;

    MailService(MailRepository repository, MailSettings settings, Jobs jobs, Callers callers, DatabaseClock clock) {
        this.repository = repository;
        this.settings = settings;
        this.jobs = jobs;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(String recipient, String subject, String body) {
        return write(OutgoingMail.plain(recipient, subject, body));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID write(String recipient, String subject, String body, SealedLink link) {
        return write(new OutgoingMail(recipient, subject, body, null, null, null, null, link));
    }

    /** Within the caller's transaction. */
    UUID write(OutgoingMail mail) {
        String recipient = mail.recipient();
        String subject = mail.subject();
        String body = mail.text();
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new Invalid("/to", Message.of("mail.to", recipient));
        }
        if (subject.isBlank()
                || subject.length() > MAX_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new Invalid("/subject", Message.of("mail.subject", MAX_SUBJECT));
        }
        if (body.length() > MAX_BODY) {
            throw new Invalid("/body", Message.of("mail.body", MAX_BODY));
        }
        UUID id = repository.insert(mail, clock.now());
        if (settings.isConfigured()) {
            jobs.enqueue(NewJob.now(MailJob.KIND, Map.of("mail", id.toString())));
        }
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<KeptMail> list(PageRequest page) {
        callers.current().require(Permission.ADMINISTER);
        List<KeptMail> rows = page.cursor() == null
                ? repository.page(null, null, page.limit() + 1)
                : after(Cursor.values(page.cursor(), 2), page.limit() + 1);
        List<KeptMail> items = rows.stream().limit(page.limit()).toList();
        boolean more = rows.size() > page.limit();
        return new Page<>(
                items,
                more ? Cursor.of(items.getLast().createdAt(), items.getLast().id()) : null);
    }

    private List<KeptMail> after(List<String> place, int limit) {
        try {
            return repository.page(Instant.parse(place.get(0)), UUID.fromString(place.get(1)), limit);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    @Override
    public boolean areSent() {
        return settings.isConfigured();
    }
}
