/** The page on which a run is worked, step by step, together with others. */
@NullMarked
package io.scalewell.ui.run.page;

import org.jspecify.annotations.NullMarked;
