/** Fills in a field of a run. */
@NullMarked
package io.scalewell.backend.automation.action.setfield;

import org.jspecify.annotations.NullMarked;
