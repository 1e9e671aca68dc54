/** Addresses of the screens on which runs are started, worked and steered. */
@NullMarked
package io.scalewell.ui.run;

import org.jspecify.annotations.NullMarked;
