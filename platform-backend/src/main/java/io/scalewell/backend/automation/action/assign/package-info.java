/** Hands a task to somebody. */
@NullMarked
package io.scalewell.backend.automation.action.assign;

import org.jspecify.annotations.NullMarked;
