/** Starts at recurring instants. */
@NullMarked
package io.scalewell.backend.automation.trigger.schedule;

import org.jspecify.annotations.NullMarked;
