package io.scalewell.backend.notification;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.backend.web.PublicAddress;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a mail that is about to go what its reader can do from it. Called within a transaction. */
@Component
class MailPosting {

    static final String UNSUBSCRIBE = "unsubscribe";
    static final String DECIDE = "decide";
    static final String SHOWN = "shown";

    /** How long an approval can be decided from the mail that asked for it. */
    static final Duration DECIDABLE = Duration.ofDays(7);

    private final LinkSeal seal;
    private final PublicAddress address;
    private final PeopleQuery people;
    private final TenantScope scope;

    MailPosting(LinkSeal seal, PublicAddress address, PeopleQuery people, TenantScope scope) {
        this.seal = seal;
        this.address = address;
        this.people = people;
        this.scope = scope;
    }

    /** @param unsubscribe null for a mail to somebody outside */
    record Posted(
            String text, @Nullable String html, @Nullable String unsubscribe) {}

    Posted post(StoredMail mail) {
        MemberId member = mail.member();
        SealedLink link = mail.link();
        if (link != null) {
            String address = seal.address(new OrganizationId(scope.get()), link).toString();
            return new Posted(mail.kept().body().stripTrailing() + "\n\n" + address + "\n", null, null);
        }
        if (member == null || mail.topics() == null) {
            return new Posted(mail.kept().body(), mail.html(), null);
        }
        Locale language = people.languages(List.of(member)).getOrDefault(member, Locale.ENGLISH);
        OrganizationId organization = new OrganizationId(scope.get());
        String unsubscribe = address.of("/u/" + seal.make(organization, UNSUBSCRIBE, member.toString(), mail.topics()))
                .toString();
        List<MailText.Link> links = new ArrayList<>();
        if (mail.decides() != null) {
            ApprovalLink approval = new ApprovalLink(
                    organization,
                    member,
                    mail.decides(),
                    mail.kept().id(),
                    mail.kept().createdAt().plus(DECIDABLE));
            String decide = address.of("/d/" + seal.make(organization, DECIDE, approval.parts()))
                    .toString();
            links.add(MailText.Link.of(Message.of("mail.decide"), language, decide));
        }
        links.add(MailText.Link.of(Message.of("mail.unsubscribe"), language, unsubscribe));
        return new Posted(
                MailText.withLinks(mail.kept().body(), links),
                mail.html() == null ? null : MailText.withLinksInHtml(mail.html(), links),
                unsubscribe);
    }
}
