/** Goals, reviews, decisions and action items. */
@NullMarked
package io.scalewell.shared.improvement;

import org.jspecify.annotations.NullMarked;
