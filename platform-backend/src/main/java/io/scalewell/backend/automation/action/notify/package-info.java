/** Tells members in the application. */
@NullMarked
package io.scalewell.backend.automation.action.notify;

import org.jspecify.annotations.NullMarked;
