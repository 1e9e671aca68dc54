package io.scalewell.backend.notification;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes one mail of the letters to a member, in the language in which the member reads. */
@Component
class Envelopes {

    private static final int LONGEST_SUBJECT = 200;
    private static final int MOST = 100;

    private final MailService mails;
    private final PeopleQuery people;
    private final OrganizationRepository organizations;
    private final PublicAddress address;

    Envelopes(MailService mails, PeopleQuery people, OrganizationRepository organizations, PublicAddress address) {
        this.mails = mails;
        this.people = people;
        this.organizations = organizations;
        this.address = address;
    }

    /** Nothing for a member who may no longer sign in. */
    void write(MemberId member, List<Letter> letters) {
        String email = people.activeEmails(List.of(member)).get(member);
        if (email == null) {
            return;
        }
        Locale language = people.languages(List.of(member)).getOrDefault(member, Locale.ENGLISH);
        Organization organization = organizations.get();
        MailText text = new MailText(
                language,
                path -> address.of("/" + organization.slug() + "/" + path).toString());
        List<Letter> shown = letters.stream().limit(MOST).toList();
        String subject = shown.size() == 1
                ? shown.getFirst().sentence().in(language)
                : Message.of("mail.several", letters.size(), organization.name())
                        .in(language);
        TaskId decides = shown.size() == 1 ? shown.getFirst().decides() : null;
        String topics = letters.stream()
                .map(Letter::topic)
                .distinct()
                .map(NewsTopic::name)
                .collect(Collectors.joining(","));
        mails.write(new OutgoingMail(
                email, line(subject), text.plain(shown), text.html(line(subject), shown), member, topics, decides));
    }

    private static String line(String sentence) {
        String line = sentence.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
