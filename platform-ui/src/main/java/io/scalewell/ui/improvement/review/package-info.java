/** Reviews: prepared from the data, held, closed with minutes. */
@NullMarked
package io.scalewell.ui.improvement.review;

import org.jspecify.annotations.NullMarked;
