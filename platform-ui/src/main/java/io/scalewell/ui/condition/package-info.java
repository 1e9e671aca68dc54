/** Conditions row by row on a screen: for steps and for automations. */
@NullMarked
package io.scalewell.ui.condition;

import org.jspecify.annotations.NullMarked;
