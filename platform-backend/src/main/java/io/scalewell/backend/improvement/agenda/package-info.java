/** What can be on the agenda of a review: one class for each reason. */
@NullMarked
package io.scalewell.backend.improvement.agenda;

import org.jspecify.annotations.NullMarked;
