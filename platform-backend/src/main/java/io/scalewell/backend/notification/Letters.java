package io.scalewell.backend.notification;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.identity.MemberId;
import java.net.URI;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Tells members something in the application and by mail. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 200;

    private final Notifier notifier;
    private final Mailer mailer;
    private final PeopleQuery people;
    private final OrganizationRepository organizations;
    private final PublicAddress address;

    Letters(
            Notifier notifier,
            Mailer mailer,
            PeopleQuery people,
            OrganizationRepository organizations,
            PublicAddress address) {
        this.notifier = notifier;
        this.mailer = mailer;
        this.people = people;
        this.organizations = organizations;
        this.address = address;
    }

    /**
     * Within the transaction that gave the reason. In a simulated past nobody gets mail.
     *
     * @param sentence what it is about; the subject of the mail too
     * @param more further sentences of the mail; may be empty
     * @param path where it leads, within the organization
     */
    void send(Collection<MemberId> members, String sentence, String more, String path) {
        if (members.isEmpty()) {
            return;
        }
        members.forEach(member -> notifier.tell(member, sentence, path));
        if (!DatabaseClock.SIMULATED.isBound()) {
            URI link = address.of("/" + organizations.get().slug() + "/" + path);
            String body = sentence + ".\n\n" + (more.isBlank() ? "" : more.strip() + "\n\n") + link + "\n";
            people.activeEmails(members).values().forEach(email -> mailer.write(email, subject(sentence), body));
        }
    }

    private static String subject(String sentence) {
        String line = sentence.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
