/** Saved views of lists. */
@NullMarked
package io.scalewell.ui.view;

import org.jspecify.annotations.NullMarked;
