/** Makes and changes an automation: what starts it, whether it goes on, what it does. */
@NullMarked
package io.scalewell.ui.automation.builder;

import org.jspecify.annotations.NullMarked;
