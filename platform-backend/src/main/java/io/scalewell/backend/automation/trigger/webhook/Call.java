package io.scalewell.backend.automation.trigger.webhook;

import org.jspecify.annotations.Nullable;

/** An inbound call as it came: three headers of the specification and the raw bytes. Nothing of it has been parsed. */
record Call(
        String handle,
        @Nullable String id,
        @Nullable String timestamp,
        @Nullable String signature,
        byte[] body) {}
