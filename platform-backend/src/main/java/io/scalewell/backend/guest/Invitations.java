package io.scalewell.backend.guest;

import io.scalewell.backend.identity.Attempts;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.notification.Mailer;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.guest.NewGuest;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Overloaded;
import io.scalewell.shared.run.RunDetail;
import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is written to guests. */
@Component
class Invitations {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_TASKS = 100;
    private static final int LONGEST_SUBJECT = 200;
    private static final int MAILS_A_MINUTE = 3;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;:]{1,64}@[^@\\s<>\",;:]{1,189}");

    private final Mailer mailer;
    private final GuestLinks links;
    private final OrganizationRepository organizations;
    private final Attempts mails = new Attempts(MAILS_A_MINUTE);

    Invitations(Mailer mailer, GuestLinks links, OrganizationRepository organizations) {
        this.mailer = mailer;
        this.links = links;
        this.organizations = organizations;
    }

    NewGuest checked(NewGuest wish) {
        String name = wish.name().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("/name", Message.of("guest.name", LONGEST_NAME));
        }
        String email = wish.email().strip();
        if (!EMAIL.matcher(email).matches()) {
            throw new Invalid("/email", Message.of("guest.email"));
        }
        if (wish.tasks().isEmpty() || wish.tasks().size() > MOST_TASKS) {
            throw new Invalid("/tasks", Message.of("guest.tasks", MOST_TASKS));
        }
        return new NewGuest(name, email, wish.tasks(), wish.mail(), wish.language());
    }

    /** The link is added when the mail is sent. */
    void write(GuestRow guest, RunDetail run, Locale language) {
        Attempts.Outcome counted = mails.count(PeopleQuery.lowerCase(guest.email()));
        if (!counted.allowed()) {
            throw new Overloaded(Message.of("guest.mails"), counted.retryAfter());
        }
        String organization = organizations.get().name();
        String subject = Message.of(
                        "guest.mail.subject", organization, run.summary().name())
                .in(language)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        Message body = Message.of(
                "guest.mail", guest.name(), organization, run.summary().name());
        mailer.write(
                guest.email(),
                subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
                body.in(language),
                links.of(guest));
    }
}
