/**
 * The one way out: every feature that takes a URL calls it through {@link io.scalewell.backend.integration.outbound.OutboundHttp},
 * which reaches public addresses only.
 */
@NamedInterface("outbound")
@NullMarked
package io.scalewell.backend.integration.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
