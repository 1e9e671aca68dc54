package io.scalewell.shared.process.publication;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member whom a version affects.
 *
 * @param asked whether an acknowledgement is asked for, besides telling
 * @param readAt when the member first looked at the version
 * @param remindedAt when the member was reminded last
 */
public record Reader(
        MemberId member,
        String name,
        boolean asked,
        Instant toldAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant remindedAt) {}
