/** Sends a mail. */
@NullMarked
package io.scalewell.backend.automation.action.sendemail;

import org.jspecify.annotations.NullMarked;
