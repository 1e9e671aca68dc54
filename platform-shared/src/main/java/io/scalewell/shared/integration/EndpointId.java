package io.scalewell.shared.integration;

import java.util.UUID;

/** Identifies an inbound webhook endpoint. */
public record EndpointId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static EndpointId of(String text) {
        return new EndpointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
