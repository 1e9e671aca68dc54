package io.scalewell.backend.automation.trigger.webhook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that others call.
 *
 * @param handle the last part of its address: 128 random bits
 * @param secret sealed
 */
record WebhookRow(UUID id, UUID automationId, String handle, byte[] secret, byte @Nullable [] previousSecret) {}
