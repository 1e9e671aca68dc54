package io.scalewell.backend.presence;

import io.scalewell.shared.identity.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a place.
 *
 * @param seat tells two windows of one member apart
 * @param spot what of the place that member is at, in one word; null for nothing in particular
 */
public record Visitor(
        String seat, MemberId member, @Nullable String spot) {}
