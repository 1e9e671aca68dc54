/** Decisions and action items out of typed lines. Pure: knows neither Spring nor the database. */
@NullMarked
package io.scalewell.backend.improvement.capture;

import org.jspecify.annotations.NullMarked;
