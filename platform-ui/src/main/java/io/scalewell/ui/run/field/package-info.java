/** Inputs for the typed fields of processes. */
@NullMarked
package io.scalewell.ui.run.field;

import org.jspecify.annotations.NullMarked;
