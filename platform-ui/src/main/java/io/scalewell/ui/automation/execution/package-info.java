/** What automations did, why, and doing it again. */
@NullMarked
package io.scalewell.ui.automation.execution;

import org.jspecify.annotations.NullMarked;
