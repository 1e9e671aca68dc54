/** Saved views of lists. */
@NullMarked
package io.scalewell.backend.view;

import org.jspecify.annotations.NullMarked;
