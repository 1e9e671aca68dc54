/** Starts when something happened in the organization. */
@NullMarked
package io.scalewell.backend.automation.trigger.event;

import org.jspecify.annotations.NullMarked;
