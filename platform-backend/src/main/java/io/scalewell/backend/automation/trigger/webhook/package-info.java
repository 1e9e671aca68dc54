/** Starts when another system calls. */
@NullMarked
package io.scalewell.backend.automation.trigger.webhook;

import org.jspecify.annotations.NullMarked;
