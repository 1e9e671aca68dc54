/** A member's due tasks for calendar programs. */
@NullMarked
package io.scalewell.backend.run.feed;

import org.jspecify.annotations.NullMarked;
