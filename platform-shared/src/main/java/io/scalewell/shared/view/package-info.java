/** Saved views of lists. */
@NullMarked
package io.scalewell.shared.view;

import org.jspecify.annotations.NullMarked;
