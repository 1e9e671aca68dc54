/** What people say about a run and its steps: written, changed, taken back, and answered by reactions. */
@NullMarked
package io.scalewell.ui.run.comment;

import org.jspecify.annotations.NullMarked;
