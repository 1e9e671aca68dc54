/** Signatures of webhooks, in and out, by the Standard Webhooks specification (standardwebhooks.com), over the raw bytes. */
@NamedInterface("webhook")
@NullMarked
package io.scalewell.backend.integration.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
