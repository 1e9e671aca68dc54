/** People from outside who were handed tasks of one run. */
@NullMarked
package io.scalewell.shared.guest;

import org.jspecify.annotations.NullMarked;
