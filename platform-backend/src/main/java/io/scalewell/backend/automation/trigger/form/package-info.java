/** Starts when an outsider sends a public form. */
@NullMarked
package io.scalewell.backend.automation.trigger.form;

import org.jspecify.annotations.NullMarked;
