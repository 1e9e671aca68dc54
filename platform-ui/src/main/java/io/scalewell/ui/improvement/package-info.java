/** Making the work better: goals and reviews. */
@NullMarked
package io.scalewell.ui.improvement;

import org.jspecify.annotations.NullMarked;
