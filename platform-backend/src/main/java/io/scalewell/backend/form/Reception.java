package io.scalewell.backend.form;

import io.scalewell.backend.form.FormViews.Shown;
import io.scalewell.backend.form.PageSeal.Kept;
import io.scalewell.backend.form.PageSeal.View;
import io.scalewell.backend.identity.Attempts;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.FieldCheck;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.form.FormReply;
import io.scalewell.shared.form.FormReply.KeptFile;
import io.scalewell.shared.form.FormSending;
import io.scalewell.shared.form.PublicField;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.text.Message;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back what a page sent: who sends too much or is no person is refused before anything is read, and whatever is refused keeps
 * all that was typed and uploaded.
 */
@Component
class Reception {

    private final FormSettings settings;
    private final GuestFiles files;
    private final Starting starting;
    private final DatabaseClock clock;
    private final Attempts perAddress;
    private final Attempts perForm;
    private final Attempts mails;

    Reception(FormSettings settings, GuestFiles files, Starting starting, DatabaseClock clock) {
        this.settings = settings;
        this.files = files;
        this.starting = starting;
        this.clock = clock;
        this.perAddress = new Attempts(settings.perAddress());
        this.perForm = new Attempts(settings.perForm());
        this.mails = new Attempts(settings.mailsPerAddress());
    }

    private record Sender(UUID form, String address) {}

    FormReply receive(Shown shown, FormSending sending) throws IOException {
        if (!shown.form().open()) {
            return new FormReply.Closed(shown.form());
        }
        Instant now = clock.now();
        Optional<View> known = sending.text(FormSending.TOKEN).flatMap(shown.seal()::view);
        Map<String, Kept> kept =
                known.map(view -> files.brought(shown, view, sending)).orElse(Map.of());
        boolean fresh = known.isEmpty()
                || known.get().shownAt().plus(settings.longest()).isBefore(now);
        View view = fresh ? View.at(now) : known.get();
        Duration wait = tooMany(shown, sending);
        if (wait != null) {
            return new FormReply.Wait(shown.with(view), signed(shown, view, kept), wait);
        }
        if (fresh) {
            return again(shown, view, kept, general(Message.of("public-form.page")));
        }
        if (sending.text(FormSending.TRAP).isPresent()) {
            return again(shown, view, kept, general(Message.of("public-form.trap")));
        }
        if (!sending.keepOnly() && view.shownAt().plus(settings.quickest()).isAfter(now)) {
            return again(shown, view, kept, general(Message.of("public-form.quick")));
        }
        return read(shown, view, sending, kept);
    }

    private @Nullable Duration tooMany(Shown shown, FormSending sending) {
        UUID form = shown.row().id();
        Attempts.Outcome address = perAddress.count(new Sender(form, sending.address()));
        if (!address.allowed()) {
            return address.retryAfter();
        }
        Attempts.Outcome all = perForm.count(form);
        return all.allowed() ? null : all.retryAfter();
    }

    private FormReply read(Shown shown, View view, FormSending sending, Map<String, Kept> brought) throws IOException {
        byte[] content = SendingHash.of(sending);
        Optional<FormReply> before = starting.before(shown, view, content);
        if (before.isPresent()) {
            return before.get();
        }
        Answers answers =
                Answers.read(shown.form().fields(), sending, shown.form().zone());
        Map<String, Kept> kept = new LinkedHashMap<>(brought);
        kept.putAll(files.store(shown, sending, answers.errors()));
        if (sending.keepOnly()) {
            return again(shown, view, kept, List.of());
        }
        kept.forEach((key, file) -> answers.put(key, Map.of("id", file.id().toString())));
        List<InputError> errors = errors(shown, answers);
        if (shown.form().definition().consent() != null
                && sending.text(FormSending.CONSENT).isEmpty()) {
            errors.add(new InputError("/consent", Message.of("public-form.consent")));
        }
        if (!errors.isEmpty()) {
            return again(shown, view, kept, errors);
        }
        return start(shown, view, sending, kept, new Sent(content, answers.values(), view));
    }

    /** In the order of the fields, so that the summary leads down the page. */
    private static List<InputError> errors(Shown shown, Answers answers) {
        List<InputError> errors = new ArrayList<>();
        for (PublicField each : shown.form().fields()) {
            Field field = each.field();
            if (answers.hasError(field.key())) {
                answers.errors().stream()
                        .filter(error -> error.pointer().equals(Answers.pointer(field.key())))
                        .forEach(errors::add);
            } else if (field.required() && !answers.values().containsKey(field.key())) {
                errors.add(new InputError(
                        Answers.pointer(field.key()), Message.of("public-form.required", field.label())));
            } else {
                errors.addAll(FieldCheck.faults(List.of(field), answers.values()));
            }
        }
        return errors;
    }

    /** What is about to start a run. */
    record Sent(byte[] content, Map<String, Object> values, View view) {}

    private FormReply start(Shown shown, View view, FormSending sending, Map<String, Kept> kept, Sent sent) {
        String email = Starting.email(shown, sent.values());
        boolean mail = shown.form().definition().mailLink()
                && sending.text(FormSending.MAIL_LINK).isPresent();
        if (mail && email != null && !mails.count(PeopleQuery.lowerCase(email)).allowed()) {
            return again(shown, view, kept, general(Message.of("public-form.mails")));
        }
        try {
            return starting.start(shown, sent, email, mail && email != null ? sending.reader() : null);
        } catch (Invalid refused) {
            return again(shown, view, kept, refused.errors());
        } catch (NotAllowedNow retiredMeanwhile) {
            return new FormReply.Closed(shown.form());
        }
    }

    private static FormReply again(Shown shown, View view, Map<String, Kept> kept, List<InputError> errors) {
        return new FormReply.Again(shown.with(view), errors, signed(shown, view, kept));
    }

    private static Map<String, KeptFile> signed(Shown shown, View view, Map<String, Kept> kept) {
        Map<String, KeptFile> signed = new LinkedHashMap<>();
        kept.forEach((key, file) -> signed.put(key, shown.seal().keptFile(view, file)));
        return signed;
    }

    private static List<InputError> general(Message sentence) {
        return List.of(new InputError("", sentence));
    }
}
