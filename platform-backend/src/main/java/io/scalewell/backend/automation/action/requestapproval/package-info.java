/** Asks people before the automation goes on. */
@NullMarked
package io.scalewell.backend.automation.action.requestapproval;

import org.jspecify.annotations.NullMarked;
