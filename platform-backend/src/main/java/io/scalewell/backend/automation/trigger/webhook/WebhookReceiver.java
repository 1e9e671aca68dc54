package io.scalewell.backend.automation.trigger.webhook;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.integration.webhook.WebhookVerdict;
import io.scalewell.backend.integration.webhook.WebhookVerification;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.backend.web.json.JsonLimits;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.integration.Reception;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.tenancy.OrganizationId;
import io.scalewell.shared.text.Message;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accepts calls: who signed is established before the body is looked into, and what is accepted is in the event log, with the jobs it
 * starts, when this returns (P1).
 */
@Service
class WebhookReceiver {

    private final WebhookRepository repository;
    private final Endpoints endpoints;
    private final EventLog log;
    private final TenantScope scope;
    private final DatabaseClock clock;
    private final JsonMapper json;

    WebhookReceiver(
            WebhookRepository repository,
            Endpoints endpoints,
            EventLog log,
            TenantScope scope,
            DatabaseClock clock,
            JsonMapper json) {
        this.repository = repository;
        this.endpoints = endpoints;
        this.log = log;
        this.scope = scope;
        this.clock = clock;
        this.json = json;
    }

    /** Runs in the scope of the endpoint's organization. Throws {@link NotGenuine} and {@link OtherBody} beside the usual problems. */
    @Transactional
    public Reception receive(Call call) {
        WebhookRow endpoint =
                repository.ofHandle(call.handle()).orElseThrow(() -> new NotFound(Message.of("missing.webhook")));
        Instant now = clock.now();
        WebhookVerdict verdict = WebhookVerification.verify(
                call.id(), call.timestamp(), call.signature(), call.body(), endpoints.secretsOf(endpoint), now);
        if (!verdict.isGenuine()) {
            throw new NotGenuine(verdict);
        }
        JsonLimits.check(call.body());
        Object body = json.readValue(call.body(), Object.class);
        String automation = repository
                .enabledAutomation(endpoint.automationId())
                .orElseThrow(() -> new NotAllowedNow(Message.of("automation.off"), List.of()));
        return accept(endpoint, Objects.requireNonNull(call.id()), call.body(), automation, body, now);
    }

    private Reception accept(
            WebhookRow endpoint, String messageId, byte[] bytes, String automation, Object body, Instant now) {
        byte[] hash = hash(bytes);
        if (!repository.accept(endpoint.id(), messageId, hash, now)) {
            if (!MessageDigest.isEqual(hash, repository.acceptedBodyHash(endpoint.id(), messageId))) {
                throw new OtherBody();
            }
            return new Reception(messageId, true);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("automation", automation);
        data.put("webhookId", messageId);
        data.put("body", body);
        ScopedValue.where(Callers.CURRENT, Caller.system(new OrganizationId(scope.get())))
                .run(() -> log.append(NewEvent.of(EventType.WEBHOOK_RECEIVED, data)));
        return new Reception(messageId, false);
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Nobody who knows the secret sent this, or not now: 401. */
    static final class NotGenuine extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotGenuine(WebhookVerdict verdict) {
            super(
                    switch (verdict) {
                        case UNSIGNED -> "The headers webhook-id, webhook-timestamp and webhook-signature are needed.";
                        case MALFORMED -> "The headers of the signature cannot be read.";
                        case STALE -> "The timestamp is more than five minutes off.";
                        case WRONG_SIGNATURE, GENUINE -> "The signature does not fit the message.";
                    });
        }
    }

    /** The same id came before with another body: 422. */
    static final class OtherBody extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OtherBody() {
            super("A message with this webhook-id was accepted before, with another body.");
        }
    }
}
