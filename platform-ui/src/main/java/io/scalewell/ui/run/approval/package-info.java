/** Decisions that are asked of the reader. */
@NullMarked
package io.scalewell.ui.run.approval;

import org.jspecify.annotations.NullMarked;
