package io.scalewell.shared.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that the platform wrote.
 *
 * @param sentAt null while it waits, and for ever when no mail server is configured
 * @param error why the last attempt failed
 */
public record KeptMail(
        UUID id,
        String recipient,
        String subject,
        String body,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
