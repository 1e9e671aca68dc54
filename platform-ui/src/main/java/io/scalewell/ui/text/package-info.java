/** Dates, durations and numbers in words. */
@NullMarked
package io.scalewell.ui.text;

import org.jspecify.annotations.NullMarked;
