package io.scalewell.backend.notification;

import io.scalewell.fixture.TestOrganization;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.notification.NewsTopic;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the links that mails have, for tests without a mail server. */
public final class MailedLinks {

    private final LinkSeal seal;
    private final TransactionOperations transactions;

    MailedLinks(LinkSeal seal, TransactionOperations transactions) {
        this.seal = seal;
        this.transactions = transactions;
    }

    public String unsubscribe(TestOrganization organization, MemberId member, NewsTopic topic) {
        return make(organization, MailPosting.UNSUBSCRIBE, member.toString(), topic.name());
    }

    public String decide(TestOrganization organization, MemberId member, TaskId task, Instant expires) {
        var link = new ApprovalLink(organization.id(), member, task, UUID.randomUUID(), expires);
        return make(organization, MailPosting.DECIDE, link.parts());
    }

    private String make(TestOrganization organization, String purpose, String... parts) {
        return organization.call(
                () -> Objects.requireNonNull(transactions.execute(_ -> seal.make(organization.id(), purpose, parts))));
    }
}
