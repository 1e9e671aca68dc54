/** Completes a task of a run. */
@NullMarked
package io.scalewell.backend.automation.action.completetask;

import org.jspecify.annotations.NullMarked;
