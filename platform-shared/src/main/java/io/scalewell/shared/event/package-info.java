/** The event log as others see it. */
@NullMarked
package io.scalewell.shared.event;

import org.jspecify.annotations.NullMarked;
