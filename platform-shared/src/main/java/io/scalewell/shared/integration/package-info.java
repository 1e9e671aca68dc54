/** Webhook endpoints that others call. */
@NullMarked
package io.scalewell.shared.integration;

import org.jspecify.annotations.NullMarked;
