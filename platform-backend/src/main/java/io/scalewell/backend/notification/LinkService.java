package io.scalewell.backend.notification;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.notification.MailChoice;
import io.scalewell.shared.notification.MailLinks;
import io.scalewell.shared.notification.MailedApproval;
import io.scalewell.shared.notification.NewsChoice;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.notification.Unsubscription;
import io.scalewell.shared.tenancy.Organization;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the link first, then acts as the member it was made for, with the rights that the member has now. */
@Service
class LinkService implements MailLinks {

    private final LinkSeal seal;
    private final ChoiceRepository choices;
    private final MailedApprovals approvals;
    private final OrganizationRepository organizations;
    private final Members members;
    private final TransactionOperations transactions;

    LinkService(
            LinkSeal seal,
            ChoiceRepository choices,
            MailedApprovals approvals,
            OrganizationRepository organizations,
            Members members,
            TransactionOperations transactions) {
        this.seal = seal;
        this.choices = choices;
        this.approvals = approvals;
        this.organizations = organizations;
        this.members = members;
        this.transactions = transactions;
    }

    @Override
    public Optional<Unsubscription> unsubscription(String link) {
        return seal.open(MailPosting.UNSUBSCRIBE, link)
                .map(opened -> TenantScope.call(
                        opened.organization().value(),
                        () -> Objects.requireNonNull(transactions.execute(_ -> {
                            Organization organization = organizations.get();
                            return new Unsubscription(
                                    organization.name(),
                                    organization.slug(),
                                    topics(opened.parts().get(1)));
                        }))));
    }

    @Override
    public boolean unsubscribe(String link) {
        Optional<LinkSeal.Opened> opened = seal.open(MailPosting.UNSUBSCRIBE, link);
        opened.ifPresent(each -> TenantScope.run(
                each.organization().value(),
                () -> transactions.executeWithoutResult(_ -> end(
                        MemberId.of(each.parts().get(0)), topics(each.parts().get(1))))));
        return opened.isPresent();
    }

    private void end(MemberId member, Set<NewsTopic> topics) {
        Map<NewsTopic, NewsChoice> chosen = choices.choices(member);
        for (NewsTopic topic : topics) {
            NewsChoice before = chosen.getOrDefault(topic, NewsChoice.usual(topic));
            choices.save(member, new NewsChoice(topic, before.inApp(), MailChoice.NEVER));
        }
    }

    private static Set<NewsTopic> topics(String names) {
        Set<NewsTopic> topics = EnumSet.noneOf(NewsTopic.class);
        Arrays.stream(NewsTopic.values())
                .filter(topic -> Arrays.asList(names.split(",")).contains(topic.name()))
                .forEach(topics::add);
        return topics;
    }

    @Override
    public Optional<MailedApproval> approval(String link) {
        return seal.open(MailPosting.DECIDE, link)
                .flatMap(opened -> as(opened, () -> approvals.look(ApprovalLink.of(opened))));
    }

    @Override
    public Optional<MailedApproval> decide(String link, String shown, boolean approve, String words) {
        return seal.open(MailPosting.DECIDE, link)
                .flatMap(opened -> as(opened, () -> approvals.decide(ApprovalLink.of(opened), shown, approve, words)));
    }

    /** Empty when the member may no longer sign in. */
    private Optional<MailedApproval> as(
            LinkSeal.Opened opened, ScopedValue.CallableOp<MailedApproval, RuntimeException> work) {
        OrganizationId organization = opened.organization();
        MemberId member = MemberId.of(opened.parts().getFirst());
        return TenantScope.call(organization.value(), () -> {
            Caller reading = Caller.member(organization, member, Role.AUDITOR);
            Optional<Member> known = ScopedValue.where(Callers.CURRENT, reading).call(() -> members.find(member));
            return known.filter(Member::active)
                    .map(active -> ScopedValue.where(
                                    Callers.CURRENT, Caller.member(organization, member, active.role()))
                            .call(work));
        });
    }
}
