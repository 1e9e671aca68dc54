package io.scalewell.backend.automation.trigger.webhook;

import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts when another system calls the automation's address with a signature by the Standard Webhooks specification. */
@Component
class WebhookTrigger implements TriggerKind<WebhookTrigger.Settings> {

    /** Nothing to choose: address and secret are made when the automation is saved. */
    record Settings() {}

    private final Endpoints endpoints;

    WebhookTrigger(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public String title() {
        return "When another system calls";
    }

    @Override
    public String help() {
        return "A signed HTTP request (Standard Webhooks) to an address of its own; its body is event.data.body.";
    }

    @Override
    public String icon() {
        return "webhook";
    }

    @Override
    public Class<Settings> settings() {
        return Settings.class;
    }

    @Override
    public String listensTo(AutomationKey automation, Settings settings) {
        return key(automation.value());
    }

    private static String key(Object automation) {
        return EventType.WEBHOOK_RECEIVED.text() + "#" + automation;
    }

    @Override
    public List<String> keysOf(Event event) {
        return event.type() == EventType.WEBHOOK_RECEIVED
                ? List.of(key(String.valueOf(event.data().get("automation"))))
                : List.of();
    }

    @Override
    public EventType eventType(Settings settings) {
        return EventType.WEBHOOK_RECEIVED;
    }

    @Override
    public Map<String, Object> sampleData(Settings settings) {
        return Map.of("body", Map.of("id", "123", "name", "Sample"));
    }

    @Override
    public @Nullable String saved(Owner owner, Settings settings) {
        return endpoints.provide(owner.automationId());
    }

    @Override
    public @Nullable String address(UUID automationId) {
        return endpoints.address(automationId).orElse(null);
    }

    @Override
    public void removed(UUID automationId) {
        endpoints.remove(automationId);
    }
}
