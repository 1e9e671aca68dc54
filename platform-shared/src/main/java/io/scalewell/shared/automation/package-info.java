/** Triggers, filters, actions, and what their executions did. */
@NullMarked
package io.scalewell.shared.automation;

import org.jspecify.annotations.NullMarked;
