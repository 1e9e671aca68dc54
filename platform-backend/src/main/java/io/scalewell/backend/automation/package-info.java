/** Automations: trigger, filter and actions; their executions, attempts and approvals. One folder for each kind of trigger and action. */
@NullMarked
package io.scalewell.backend.automation;

import org.jspecify.annotations.NullMarked;
