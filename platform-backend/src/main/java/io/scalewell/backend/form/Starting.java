package io.scalewell.backend.form;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.form.PageSeal.View;
import io.scalewell.backend.form.Reception.Sent;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.RunTracking;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.form.FormReply;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.text.Message;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Starts the run of a page, once: the page, the run, what is told of it and the mail are written together or not at all. */
@Component
class Starting {

    private static final int LONGEST_NAME = 100;

    private final SubmissionRepository submissions;
    private final Runs runs;
    private final RunTracking tracking;
    private final Directory directory;
    private final EventLog events;
    private final TrackingMail mail;
    private final TransactionOperations transactions;
    private final DatabaseClock clock;

    Starting(
            SubmissionRepository submissions,
            Runs runs,
            RunTracking tracking,
            Directory directory,
            EventLog events,
            TrackingMail mail,
            TransactionOperations transactions,
            DatabaseClock clock) {
        this.submissions = submissions;
        this.runs = runs;
        this.tracking = tracking;
        this.directory = directory;
        this.events = events;
        this.mail = mail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a page that was sent before gets: the same answer; with other answers on it a new page, so that neither is lost. */
    Optional<FormReply> before(Shown shown, View view, byte[] content) {
        Optional<SubmissionRow> found = Objects.requireNonNull(transactions.execute(
                transaction -> submissions.ofPage(shown.row().id(), page(view))));
        return found.map(sent -> answer(shown, view, content, sent));
    }

    private FormReply answer(Shown shown, View view, byte[] content, SubmissionRow sent) {
        if (MessageDigest.isEqual(sent.contentHash(), content)) {
            return new FormReply.Sent(shown.seal().tracking(view));
        }
        return new FormReply.Again(
                shown.with(View.at(clock.now())),
                List.of(new InputError("", Message.of("public-form.sent-before"))),
                Map.of());
    }

    /**
     * @param email what the sender gave as such
     * @param mailIn the language of the mail with the tracking link; null when none is wanted
     */
    FormReply start(Shown shown, Sent sent, @Nullable String email, @Nullable Locale mailIn) {
        return ScopedValue.where(Callers.CURRENT, Guests.at(shown))
                .call(() -> Objects.requireNonNull(
                        transactions.execute(transaction -> startOnce(shown, sent, email, mailIn))));
    }

    private FormReply startOnce(Shown shown, Sent sent, @Nullable String email, @Nullable Locale mailIn) {
        View view = sent.view();
        String secret = shown.seal().tracking(view);
        UUID id = Ids.next();
        SubmissionRow row = new SubmissionRow(
                id, shown.row().id(), page(view), sent.content(), Directory.hash(secret), null, email, clock.now());
        if (!submissions.claim(row)) {
            return answer(
                    shown,
                    view,
                    sent.content(),
                    submissions.ofPage(shown.row().id(), page(view)).orElseThrow());
        }
        StartRun wish = new StartRun(shown.process(), name(shown, sent.values()), sent.values(), null, null);
        RunDetail run = runs.start(wish);
        UUID runId = tracking.findId(run.summary().key()).orElseThrow();
        submissions.started(id, runId);
        directory.add(Directory.Kind.TRACKING, secret);
        tell(shown, run, runId);
        if (email != null && mailIn != null) {
            mail.write(shown, run.summary().key(), secret, email, mailIn);
        }
        return new FormReply.Sent(secret);
    }

    private void tell(Shown shown, RunDetail run, UUID runId) {
        events.append(new NewEvent(
                EventType.FORM_SUBMITTED,
                shown.row().processId(),
                shown.process().value(),
                run.summary().version(),
                runId,
                run.summary().key().value(),
                null,
                null,
                Map.of(
                        "form", shown.form().definition().slug(),
                        "title", shown.form().definition().title(),
                        "name", run.summary().name(),
                        "fields", run.fields(),
                        "tell", shown.form().definition().tell())));
    }

    /** What was typed into the first field for an e-mail address. */
    static @Nullable String email(Shown shown, Map<String, Object> values) {
        return shown.form().fields().stream()
                .map(PublicField::field)
                .filter(field -> field.type() == FieldType.EMAIL)
                .map(field -> values.get(field.key()))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** What was typed into the first field for a text, on one line: mostly who asks, and what tells one run from another. */
    private static @Nullable String name(Shown shown, Map<String, Object> values) {
        return shown.form().fields().stream()
                .map(PublicField::field)
                .filter(field -> field.type() == FieldType.TEXT)
                .findFirst()
                .map(field -> values.get(field.key()))
                .map(value ->
                        value.toString().replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .map(name -> name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…")
                .orElse(null);
    }

    private static byte[] page(View view) {
        return Directory.hash(view.number());
    }
}
