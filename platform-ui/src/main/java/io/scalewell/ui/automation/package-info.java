/** Automations, in words and by their ways. */
@NullMarked
package io.scalewell.ui.automation;

import org.jspecify.annotations.NullMarked;
