package io.scalewell.shared.notification;

import io.scalewell.shared.text.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is told.
 *
 * @param path where it leads, within the organization, such as {@code runs/ONB-42?step=3}; may be null
 */
public record Notification(
        NotificationId id, Message text, @Nullable String path, Instant at, boolean read) {}
