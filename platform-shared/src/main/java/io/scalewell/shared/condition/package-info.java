/** Conditions that people put together row by row, and the expressions that say the same. */
@NullMarked
package io.scalewell.shared.condition;

import org.jspecify.annotations.NullMarked;
