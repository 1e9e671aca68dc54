package io.scalewell.backend.automation.trigger.webhook;

import static io.scalewell.db.automation.Tables.AUTOMATION_;
import static io.scalewell.db.automation.Tables.WEBHOOK;
import static io.scalewell.db.automation.Tables.WEBHOOK_MESSAGE;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Stores endpoints and which messages they have accepted. */
@Repository
class WebhookRepository {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final DSLContext db;
    private final TenantScope scope;

    WebhookRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(WebhookRow row, Instant now) {
        db.insertInto(WEBHOOK)
                .set(WEBHOOK.TENANT_ID, scope.get())
                .set(WEBHOOK.ID, row.id())
                .set(WEBHOOK.AUTOMATION_ID, row.automationId())
                .set(WEBHOOK.HANDLE, row.handle())
                .set(WEBHOOK.HANDLE_HASH, Directory.hash(row.handle()))
                .set(WEBHOOK.SECRET, row.secret())
                .set(WEBHOOK.CREATED_AT, now)
                .execute();
    }

    void delete(UUID id) {
        db.deleteFrom(WEBHOOK)
                .where(WEBHOOK.TENANT_ID.eq(scope.get()), WEBHOOK.ID.eq(id))
                .execute();
    }

    Optional<WebhookRow> ofAutomation(UUID automationId) {
        return find(WEBHOOK.AUTOMATION_ID.eq(automationId));
    }

    Optional<WebhookRow> ofHandle(String handle) {
        return find(WEBHOOK.HANDLE_HASH.eq(Directory.hash(handle)));
    }

    private Optional<WebhookRow> find(Condition condition) {
        return db.selectFrom(WEBHOOK)
                .where(WEBHOOK.TENANT_ID.eq(scope.get()), condition)
                .fetchOptional(WebhookRepository::row);
    }

    private static WebhookRow row(Record record) {
        return new WebhookRow(
                record.get(WEBHOOK.ID),
                record.get(WEBHOOK.AUTOMATION_ID),
                record.get(WEBHOOK.HANDLE),
                record.get(WEBHOOK.SECRET),
                record.get(WEBHOOK.PREVIOUS_SECRET));
    }

    /** The key of the automation behind an endpoint, while it is switched on. */
    Optional<String> enabledAutomation(UUID automationId) {
        return db.select(AUTOMATION_.KEY)
                .from(AUTOMATION_)
                .where(
                        AUTOMATION_.TENANT_ID.eq(scope.get()),
                        AUTOMATION_.ID.eq(automationId),
                        AUTOMATION_.ENABLED.isTrue())
                .fetchOptional(AUTOMATION_.KEY);
    }

    /** Notes a message; false when one with its id had been accepted before. Two at once: the second waits for the first. */
    boolean accept(UUID webhookId, String messageId, byte[] bodyHash, Instant now) {
        db.deleteFrom(WEBHOOK_MESSAGE)
                .where(WEBHOOK_MESSAGE.TENANT_ID.eq(scope.get()), WEBHOOK_MESSAGE.WEBHOOK_ID.eq(webhookId))
                .and(WEBHOOK_MESSAGE.RECEIVED_AT.lt(now.minus(REMEMBERED)))
                .execute();
        return db.insertInto(WEBHOOK_MESSAGE)
                        .set(WEBHOOK_MESSAGE.TENANT_ID, scope.get())
                        .set(WEBHOOK_MESSAGE.WEBHOOK_ID, webhookId)
                        .set(WEBHOOK_MESSAGE.MESSAGE_ID, messageId)
                        .set(WEBHOOK_MESSAGE.BODY_HASH, bodyHash)
                        .set(WEBHOOK_MESSAGE.RECEIVED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    byte[] acceptedBodyHash(UUID webhookId, String messageId) {
        return Objects.requireNonNull(db.select(WEBHOOK_MESSAGE.BODY_HASH)
                .from(WEBHOOK_MESSAGE)
                .where(WEBHOOK_MESSAGE.TENANT_ID.eq(scope.get()), WEBHOOK_MESSAGE.WEBHOOK_ID.eq(webhookId))
                .and(WEBHOOK_MESSAGE.MESSAGE_ID.eq(messageId))
                .fetchSingle(WEBHOOK_MESSAGE.BODY_HASH));
    }
}
