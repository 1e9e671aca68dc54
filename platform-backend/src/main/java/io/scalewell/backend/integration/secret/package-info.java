/** Sealed secrets: encrypted with the organization's own keys, bound to the place they belong to, never shown again. */
@NamedInterface("secret")
@NullMarked
package io.scalewell.backend.integration.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
