/** Starts a run of a process. */
@NullMarked
package io.scalewell.backend.automation.action.startrun;

import org.jspecify.annotations.NullMarked;
