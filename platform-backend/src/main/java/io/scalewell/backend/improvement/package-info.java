/** Goals on measured metrics, reviews whose agenda is written from the data, and the action items that come out of them. */
@NullMarked
package io.scalewell.backend.improvement;

import org.jspecify.annotations.NullMarked;
